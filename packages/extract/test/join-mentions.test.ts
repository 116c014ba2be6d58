import { readPaperText } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'
import type { Mention, MentionLabel } from '@claimgraph/extract'
import { draftEntities } from '../src/entities/join-mentions.js'
import { findPlaces } from '../src/entities/form.js'
import { ENTITY_MODEL } from '../src/entities/entity-model.generated.js'

/** The text with [name](label) around its mentions, as names joined by " = " in each thing. */
function join(marked: string): readonly string[] {
  const mentions: Mention[] = []
  let abstract = ''
  let rest = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]\{(\w+)\}/gu)) {
    abstract += marked.slice(rest, match.index)
    const [words, label] = [match[1] ?? '', match[2] as MentionLabel]
    mentions.push({
      text: words,
      field: 'abstract',
      start: abstract.length,
      end: abstract.length + words.length,
      label,
      probability: 0.9,
    })
    abstract += words
    rest = match.index + match[0].length
  }
  const text = readPaperText({ title: '', abstract: abstract + marked.slice(rest) })
  return draftEntities(text, mentions, findPlaces(text), ENTITY_MODEL).map(
    ({ type, forms }) => `${type}: ${forms.map((form) => form.text).join(' = ')}`,
  )
}

describe('joining the forms of one thing', () => {
  it.each([
    ['a plural', 'An [oak forest]{family} grows; [oak forests]{family} fall.', ['model: oak forest']],
    ['a definition', '[Tall Rooted Elm]{named} ([TRE]{named}) wins. [TRE]{named} grows.', ['model: Tall Rooted Elm = TRE']],
    [
      'a definition in a longer name',
      '[Oak growing]{family} ([OG]{family}). An [OG model]{family} wins.',
      ['model: Oak growing = OG = OG model'],
    ],
    [
      'a closing noun',
      'On [AcornBank]{benchmark}; the [AcornBank dataset]{benchmark} is small.',
      ['benchmark: AcornBank = AcornBank dataset'],
    ],
    ['words for one efficiency measure', 'It is [faster]{metric}, a [speedup]{metric} of two.', ['metric: faster = speedup']],
    ['one label over two by weight', '[OakNet]{named} wins. [OakNet]{benchmark} or [OakNet]{named}.', ['model: OakNet']],
  ])('reads %s', (_, marked, expected) => expect(join(marked)).toEqual(expected))

  it.each([
    ['two names', '[OakNet]{named} beats [ElmNet]{named}.', ['model: OakNet', 'model: ElmNet']],
    ['two sizes', '[OakNet-7B]{named} beats [OakNet-13B]{named}.', ['model: OakNet-7B', 'model: OakNet-13B']],
    [
      'two types',
      '[image generation]{task} by [image generators]{family}.',
      ['task: image generation', 'model: image generators'],
    ],
  ])('keeps apart %s', (_, marked, expected) => expect(join(marked)).toEqual(expected))

  it.each([
    ['words too general to be a node', 'A [neural network]{family} is a [model]{family}.', []],
    ['a closing bracket alone', 'An elm ([TRE)]{named}.', []],
    ['nothing', 'Trees grow.', []],
  ])('drops %s', (_, marked, expected) => expect(join(marked)).toEqual(expected))

  it('splits a definition that was tagged as one name', () =>
    expect(join('A [Tall Rooted Elm (TRE]{named}) grows.')).toEqual(['model: Tall Rooted Elm = TRE']))
})
