import type { Mention } from '@claimgraph/extract'
import { expect, it } from 'vitest'
import { mergeMentions } from '../src/merge-mentions.js'

/** `OakNet@0 named 0.8`: the words, where they begin in the abstract, the label, the probability. */
const mention = (row: string): Mention => {
  const [, text = '', start = '', label = '', probability = ''] = /^(.+)@(\d+) (\w+) (\S+)$/u.exec(row) ?? []
  const from = Number(start)
  const place = { field: 'abstract' as const, start: from, end: from + text.length }
  return { text, ...place, label: label as Mention['label'], probability: Number(probability) }
}
const written = ({ text, start, label, probability }: Mention): string => `${text}@${start} ${label} ${probability}`
const merge = (some: readonly string[], others: readonly string[]): readonly string[] =>
  mergeMentions(some.map(mention), others.map(mention)).map(written)

it.each([
  ['what both find, with the mean', ['OakNet@0 named 1'], ['OakNet@0 named 0.5'], ['OakNet@0 named 0.75']],
  ['what one finds, with half', ['OakNet@0 named 1'], [], ['OakNet@0 named 0.5']],
  ['one label of two', ['OakNet@0 named 0.6'], ['OakNet@0 benchmark 0.8'], ['OakNet@0 benchmark 0.4']],
  ['the surer of two that overlap', ['Oak net@0 family 0.9'], ['net@4 family 0.4'], ['Oak net@0 family 0.45']],
  ['the order of the text', ['FID@20 metric 1'], ['DiT@9 named 0.2'], ['DiT@9 named 0.1', 'FID@20 metric 0.5']],
  ['nothing', [], [], []],
])('gives %s', (_, some, others, expected) => expect(merge(some, others)).toEqual(expected))

it('does not depend on which is first', () => {
  const [some, others] = [['Oak@0 named 0.5', 'net@4 family 0.5'], ['Oak net@0 named 0.5']]
  expect(merge(some, others)).toEqual(merge(others, some))
})

it('keeps the title apart from the abstract', () => {
  const inTitle: Mention = { ...mention('OakNet@0 named 1'), field: 'title' }
  expect(mergeMentions([mention('OakNet@0 named 1')], [inTitle]).map(({ field }) => field)).toEqual(['title', 'abstract'])
})
