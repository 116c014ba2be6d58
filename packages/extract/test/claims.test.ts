import { findClaims, findResults, markBaselines } from '@claimgraph/extract'
import type { Entity, EntityType, ModelKind, ModelRole } from '@claimgraph/model'
import { readPaperText } from '@claimgraph/text'
import { describe, expect, it } from 'vitest'

const KNOWN: readonly (readonly [form: string, type: EntityType, kind?: ModelKind, role?: ModelRole])[] = [
  ['Alder', 'model', 'named', 'proposed'],
  ['Birch', 'model', 'named', 'mentioned'],
  ['Cedar', 'model', 'named', 'mentioned'],
  ['recurrent networks', 'model', 'family', 'base'],
  ['diffusion models', 'model', 'family', 'mentioned'],
  ['BoxWorld', 'benchmark'],
  ['accuracy', 'metric'],
  ['speed', 'metric'],
]

/** The known entities that a text names, with their spans. */
function entitiesOf(abstract: string): Entity[] {
  return KNOWN.flatMap(([name, type, kind, role]) => {
    const spans = [...abstract.matchAll(new RegExp(name, 'gu'))].map((match) => ({ text: name, field: 'abstract' as const, start: match.index, end: match.index + name.length }))
    return spans.length > 0 ? [{ type, name, mentions: [name], spans, ...(kind ? { kind } : {}), ...(role ? { role } : {}) }] : []
  }) // prettier-ignore
}

function read(sentence: string) {
  const abstract = `We introduce Alder, a new way to plan in closed rooms. ${sentence}`
  const text = readPaperText({ title: 'Planning with trees', abstract })
  const entities = entitiesOf(abstract)
  return { abstract, entities, claims: findClaims(text, entities), results: findResults(text, entities) }
}
const told = (sentence: string) =>
  read(sentence).claims.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)

describe('findClaims', () => {
  it.each([
    ['a plain win', 'Alder outperforms Birch on BoxWorld.', 'Alder outperforms Birch'],
    [
      'each of a list',
      'Experiments show that Alder outperforms Birch, Cedar and diffusion models on BoxWorld.',
      'Alder outperforms Cedar',
    ],
    ['a comparison behind than', 'Our method achieves better accuracy than Birch on BoxWorld.', 'Alder outperforms Birch'],
    ['a match', 'Alder achieves accuracy comparable to Birch on BoxWorld.', 'Alder matches Birch'],
    ['unnamed competitors', 'Our method outperforms existing methods on BoxWorld.', 'Alder outperforms (prior work)'],
    ['a record without a competitor', 'Alder achieves state-of-the-art accuracy on BoxWorld.', 'Alder outperforms (prior work)'],
    [
      'a participle',
      'Alder solves nearly all rooms of BoxWorld, outperforming Birch by a large margin.',
      'Alder outperforms Birch',
    ],
    ['a family', 'Alder significantly outperforms recurrent networks in accuracy.', 'Alder outperforms recurrent networks'],
  ])('reads %s', (_, sentence, expected) => expect(told(sentence)).toContain(expected))

  it.each([
    ['no comparison', 'Alder is trained on pairs of rooms and keys.'],
    ['a list of what exists', 'Many planners, such as Birch and Cedar, have been described.'],
    ['parts that are built on', 'Alder combines recurrent networks with a simple search.'],
    ['nothing at all', ''],
  ])('finds nothing in %s', (_, sentence) => expect(told(sentence)).toEqual([]))

  it('tells under which conditions, in whose words, how surely and by which rule', () => {
    const { abstract, claims } = read('Alder outperforms Birch in accuracy on BoxWorld.')
    const claim = claims.find(({ object }) => object === 'Birch')
    expect(claim).toMatchObject({ benchmarks: ['BoxWorld'], metrics: ['accuracy'], own: true, sota: false, rule: 'outperforms' })
    expect(claim?.confidence).toBeGreaterThan(0.5)
    expect(claim?.evidence).toContain('outperforms Birch')
    for (const { text, start, end } of claim?.passages ?? []) expect(abstract.slice(start, end)).toBe(text)
  })

  it('adds the sentence that states a condition where the passage of the comparison does not', () => {
    const { claims } = read('On BoxWorld, in a long series of trials, Alder outperforms Birch.')
    const claim = claims.find(({ object }) => object === 'Birch')
    expect(claim?.benchmarks).toEqual(['BoxWorld'])
    expect(claim?.evidence).not.toContain('BoxWorld')
    expect(claim?.passages.map(({ text }) => text)).toEqual([claim?.evidence, expect.stringContaining('On BoxWorld')])
  })

  it('reads the same twice', () => expect(read('Alder beats Birch.').claims).toEqual(read('Alder beats Birch.').claims))
})

describe('findResults', () => {
  it.each([
    ['an absolute value', 'Alder reaches an accuracy of 91.5% on BoxWorld.', { model: 'Alder', benchmark: 'BoxWorld', metric: 'accuracy', value: '91.5%', kind: 'absolute', relative_to: null }],
    ['where it came from', 'Alder improves accuracy from 80.1 to 85.3 on BoxWorld.', { value: '85.3', baseline_value: '80.1', metric: 'accuracy' }],
  ])('reads %s', (_, sentence, expected) => expect(read(sentence).results).toContainEqual(expect.objectContaining(expected))) // prettier-ignore

  it.each([
    ['a year', 'Alder was compared in accuracy in 2021.'],
    ['a number without a metric', 'Alder has 12 branches.'],
  ])('finds nothing in %s', (_, sentence) => expect(read(sentence).results).toEqual([]))
})

describe('markBaselines', () => {
  it('gives the role to what is compared with, and keeps what is proposed', () => {
    const { entities, claims } = read('Alder outperforms Birch and recurrent networks on BoxWorld.')
    const roles = markBaselines(entities, claims).map(({ name, role, base }) => [name, role, base])
    expect(roles).toEqual(expect.arrayContaining([['Alder', 'proposed', undefined], ['Birch', 'baseline', undefined], ['recurrent networks', 'baseline', true]])) // prettier-ignore
  })

  it('leaves alone what no claim speaks of', () => {
    const { entities } = read('Birch is old.')
    expect(markBaselines(entities, [])).toEqual(entities)
  })
})

describe('on odd text', () => {
  it.each([
    ['signs only', '%%% <<>> \u0000 \ud800 ((('],
    ['another language', '我々の手法は既存の手法より優れている。'],
    ['markup', '<p>Alder &gt; Birch</p> \\textbf{outperforms} $x^2$'],
    ['a sentence without an end', 'Alder outperforms Birch and Cedar with accuracy 3.5 '.repeat(4000)],
  ])('%s gives claims and results, perhaps none, and verbatim passages', (_, sentence) => {
    const { abstract, claims, results } = read(sentence)
    for (const { passages } of [...claims, ...results])
      for (const { text, start, end } of passages) expect(abstract.slice(start, end)).toBe(text)
  })
})
