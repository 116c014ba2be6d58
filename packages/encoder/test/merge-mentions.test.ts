import type { Forest, Mention } from '@claimgraph/extract'
import { describe, expect, it } from 'vitest'
import type { EncoderMentions } from '../src/encoder-mentions.js'
import { MERGE_FEATURES } from '../src/merge-features.js'
import { MERGE_FOREST } from '../src/merge-model.generated.js'
import { mergeMentions } from '../src/merge-mentions.js'

/** `OakNet@0 named 0.8`: the words, where they begin in the abstract, the label, the probability. */
const mention = (row: string): Mention => {
  const [, text = '', start = '', label = '', probability = ''] = /^(.+)@(\d+) (\w+) (\S+)$/u.exec(row) ?? []
  const from = Number(start)
  const place = { field: 'abstract' as const, start: from, end: from + text.length }
  return { text, ...place, label: label as Mention['label'], probability: Number(probability) }
}
const written = ({ text, start, label }: Mention): string => `${text}@${start} ${label}`

/** A forest that asks for the encoder's probability alone: 0.73 from a half on, else 0.27. */
const encoderAlone: Forest = {
  depth: 1,
  bias: 0,
  features: [MERGE_FEATURES.indexOf('encoder')],
  thresholds: [0.5],
  leaves: [-1, 1],
}
const merge = (encoder: readonly string[], small: readonly string[], forest = encoderAlone): readonly Mention[] =>
  mergeMentions(found(encoder.map(mention)), small.map(mention), forest)

/** What the encoder found, and what it gives to any other place. */
function found(mentions: readonly Mention[], elsewhere = 0): EncoderMentions {
  return { mentions, probabilityOf: () => elsewhere }
}

describe('mergeMentions', () => {
  it.each([
    ['what both find, once', ['OakNet@0 named 1'], ['OakNet@0 named 0.5'], ['OakNet@0 named']],
    ['what one alone finds', [], ['OakNet@0 named 1'], ['OakNet@0 named']],
    ['the label that the forest holds likelier', ['OakNet@0 named 0.6'], ['OakNet@0 benchmark 0.8'], ['OakNet@0 named']],
    ['the likelier of two that overlap', ['Oak net@0 family 0.9'], ['net@4 family 0.4'], ['Oak net@0 family']],
    ['the order of the text', ['FID@20 metric 1'], ['DiT@9 named 0.2'], ['DiT@9 named', 'FID@20 metric']],
    ['nothing', [], [], []],
  ])('gives %s', (_, encoder, small, expected) => expect(merge(encoder, small).map(written)).toEqual(expected))

  it('gives the probability of the forest', () => {
    const [first, second] = merge(['OakNet@0 named 1'], ['DiT@9 named 1'])
    expect(first?.probability).toBeCloseTo(0.731)
    expect(second?.probability).toBeCloseTo(0.269)
  })

  it('keeps the title apart from the abstract', () => {
    const inTitle: Mention = { ...mention('OakNet@0 named 1'), field: 'title' }
    const merged = mergeMentions(found([mention('OakNet@0 named 1')]), [inTitle], encoderAlone)
    expect(merged.map(({ field }) => field)).toEqual(['title', 'abstract'])
  })

  it('asks what the encoder makes of a span that the small tagger alone found', () => {
    const asks: Forest = { ...encoderAlone, features: [MERGE_FEATURES.indexOf('encoder-any')] }
    const [merged] = mergeMentions(found([], 0.6), [mention('DiT@9 named 1')], asks)
    expect(merged?.probability).toBeCloseTo(0.731)
  })

  it('holds for proposed what both do on average, in proportion, where the spans differ too', () => {
    const ofEncoder: Mention = { ...mention('Oak net@0 family 0.8'), proposed: 0.8 }
    const ofSmall: Mention = { ...mention('net@4 family 0.8'), proposed: 0.4 }
    const [merged] = mergeMentions(found([ofEncoder]), [ofSmall], encoderAlone)
    expect(merged?.proposed).toBeCloseTo(0.731 * 0.75)
  })

  it('asks only who finds a model there', () => {
    const small: Mention = { ...mention('net@4 family 0.8'), proposed: 0.4 }
    const [merged] = mergeMentions(found([mention('Oak net@0 task 1')]), [small], encoderAlone)
    expect(merged?.proposed).toBeCloseTo(0.731 / 2)
  })

  it('says nothing of proposals where none does', () => {
    expect(merge(['OakNet@0 named 1'], ['OakNet@0 named 1'])[0]).not.toHaveProperty('proposed')
  })
})

it('has learnt that two who agree are right more often than one', () => {
  const [both] = merge(['OakNet@0 named 0.9'], ['OakNet@0 named 0.9'], MERGE_FOREST)
  const [one] = merge([], ['OakNet@0 named 0.9'], MERGE_FOREST)
  expect(both?.probability ?? 0).toBeGreaterThan((one?.probability ?? 0) + 0.1)
})
