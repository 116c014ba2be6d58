import type { ExtractionRecord } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { completeCypher } from '../src/scene/complete-cypher.js'
import { confidenceWord } from '../src/scene/confidence-word.js'
import { highlightCypher } from '../src/scene/highlight-cypher.js'
import { histogram } from '../src/scene/histogram.js'
import { markText } from '../src/scene/mark-text.js'
import { drawableIn, resultGraph } from '../src/scene/query-graph.js'
import { sortRows } from '../src/scene/sort-rows.js'
import { trimPassages } from '../src/scene/trim-passages.js'
import { smallGraph } from './small-graph.js'

const kind = (name: string, properties: readonly string[] = []) => ({ name, count: 1, properties })
/** A graph with a label that the page has never heard of. */
const SCHEMA = {
  labels: [kind('Model', ['name']), kind('Moss'), kind('Paper', ['title'])],
  types: [kind('MATCHES', ['evidence']), kind('OUTPERFORMS', ['evidence'])],
}

describe('marked text', () => {
  const text = 'MossNet beats FernGAN.'
  const span = (start: number, end: number) => ({ text: text.slice(start, end), field: 'title' as const, start, end })
  const record = {
    id: 'x',
    title: text,
    entities: [
      { type: 'model', kind: 'named', role: 'proposed', name: 'MossNet', mentions: ['MossNet'], spans: [span(0, 7)] },
      { type: 'model', kind: 'named', name: 'Moss', mentions: ['Moss'], spans: [span(0, 4)] },
    ],
    claims: [{ subject: 'MossNet', relation: 'outperforms', object: 'FernGAN', passages: [span(0, 21)] }],
    results: [],
  } as unknown as ExtractionRecord

  it('is cut at every border, the longest entity wins', () => {
    expect(markText(text, 'title', record).map((piece) => [piece.text, piece.entity?.name, piece.claim])).toEqual([
      ['Moss', 'MossNet', 'MossNet outperforms FernGAN'],
      ['Net', 'MossNet', 'MossNet outperforms FernGAN'],
      [' beats FernGAN', undefined, 'MossNet outperforms FernGAN'],
      ['.', undefined, ''],
    ])
  })

  it('joined is the text, whatever the spans', () => {
    const odd = { ...record, claims: [{ ...record.claims[0], passages: [{ ...span(3, 9), end: 900 }] }] } as ExtractionRecord
    expect(
      markText(text, 'title', odd)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('of the other field has no marks', () => expect(markText(text, 'abstract', record)).toHaveLength(1))
  it('of nothing is nothing', () => expect(markText('', 'title', { ...record, entities: [], claims: [] })).toEqual([]))
})

describe('Cypher', () => {
  it.each([
    ['keywords, in any case', 'match (n)', ['keyword match', 'plain  (', 'plain n', 'plain )']],
    ['labels', '(n:Model)', ['plain (', 'plain n', 'label :Model', 'plain )']],
    ['texts with quotes in them', String.raw`'a\'b' x`, [String.raw`text 'a\'b'`, 'plain  ', 'plain x']],
    ['a text that does not end', "'abc", ["text 'abc"]],
    ['comments', '// all\n1', ['comment // all', 'plain \n', 'number 1']],
    ['parameters', '$name', ['parameter $name']],
    ['nothing', '', []],
  ])('colours %s', (_, query, expected) => {
    const pieces = highlightCypher(query)
    expect(pieces.map((piece) => `${piece.kind} ${piece.text}`)).toEqual(expected)
    expect(pieces.map((piece) => piece.text).join('')).toBe(query)
  })

  it.each([
    ['labels', 'MATCH (m:Mo', ['Model', 'Moss']],
    ['types', 'MATCH (a)-[:OUT', ['OUTPERFORMS']],
    ['another type', 'MATCH (a)-[:OUTPERFORMS|MAT', ['MATCHES']],
    ['properties', 'RETURN m.tit', ['title']],
    ['keywords', 'RETU', ['RETURN']],
    ['nothing after a whole word', 'MATCH', []],
    ['nothing where no word is', 'MATCH ', []],
  ])('completes %s', (_, query, expected) => expect(completeCypher(query, query.length, SCHEMA).words).toEqual(expected))

  it('completes labels before the graph is known, and properties of no graph', () => {
    expect(completeCypher('MATCH (m:Mo', 11).words).toEqual(['Model'])
    expect(completeCypher('RETURN m.tit', 12).words).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    [1, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.7, 'likely'],
    [0.69, 'check'],
    [0, 'check'],
  ])('%d is %s', (value, word) => {
    expect(confidenceWord(value)).toBe(word)
  })

  it('fall into bins, those outside into the nearest', () => expect(histogram([0, 0.1, 0.5, 1, 7, -1], 0, 1, 2)).toEqual([3, 3]))

  it('and names sort, what is absent last either way', () => {
    const rows = [{ v: 2 }, { v: null }, { v: 10 }]
    expect(sortRows(rows, (row) => row.v, true).map((row) => row.v)).toEqual([10, 2, null])
    expect(sortRows(rows, (row) => row.v, false).map((row) => row.v)).toEqual([2, 10, null])
    expect(sortRows(['VAR-d2', 'var', 'VAR-d10', 'MAR'], (name) => name, true)).toEqual(['MAR', 'var', 'VAR-d2', 'VAR-d10'])
  })
})

describe('results of queries', () => {
  const node = (id: string) => ({ id, labels: ['Model'], properties: {} })
  const relationship = (id: string, start: string, end: string) => ({ id, type: 'MATCHES', start, end, properties: {} })
  it('have nodes and relationships, in lists and paths too, each once, with their ends', () => {
    const rows = [
      [node('a'), 1, [node('b'), [node('a')]]],
      [{ nodes: [node('c')], relationships: [relationship('r', 'c', 'd')] }, null],
      [{ deep: node('e') }, { id: 'no node' }],
    ]
    expect(drawableIn(rows)).toEqual({ nodes: ['a', 'b', 'c', 'd', 'e'], relationships: ['r'] })
  })
  it('have nothing to draw where rows hold words and numbers', () =>
    expect(drawableIn([['x', 1, null, ['y'], { id: 'z' }]])).toEqual({ nodes: [], relationships: [] }))
  it('are drawn with their own relationships, or with all where they have none', () => {
    const answer = smallGraph({ 'model:a': {}, 'model:b': {} }, [
      ['MATCHES', 'model:a', 'model:b'],
      ['OUTPERFORMS', 'model:a', 'model:b'],
    ])
    expect(resultGraph(answer, { nodes: [], relationships: ['e1'] }).edges.map((edge) => edge.id)).toEqual(['e1'])
    expect(resultGraph(answer, { nodes: [], relationships: [] }).edges).toHaveLength(2)
  })
})

describe('passages', () => {
  const text = 'It is fast. With care, A beats B on C. D too.'
  const at = (words: string) => {
    const start = text.indexOf(words)
    return { text: words, field: 'abstract' as const, start, end: start + words.length }
  }
  const joined = (...words: readonly string[]) =>
    trimPassages(words.map(at)).map(({ before, core, after }) => `${before}[${core}]${after}`)

  it.each([
    ['alone', ['A beats B'], ['[A beats B]']],
    ['inside its sentence', ['A beats B', 'With care, A beats B on C.'], ['With care, [A beats B] on C.']],
    ['beside another', ['A beats B', 'D too.'], ['[A beats B]', '[D too.]']],
    ['twice', ['A beats B', 'A beats B'], ['[A beats B]']],
    ['around another', ['With care, A beats B on C.', 'B on C'], ['[With care, A beats B on C.]']],
    ['missing', [], []],
  ])('%s', (_, words, expected) => expect(joined(...words)).toEqual(expected))
})
