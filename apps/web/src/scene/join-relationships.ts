import type { GraphAnswer } from '@claimgraph/model'
import { numberAt, textAt } from './attributes.js'
import { relationOfType, type RelationName } from './relations.js'

/** All relationships of one relation from one node to another. */
export interface Joined {
  readonly relation: RelationName
  readonly source: string
  readonly target: string
  count: number
  papers: readonly string[]
  confidence: number
  own: boolean
  background: boolean
  years: readonly [number, number] | null
}

type One = Omit<Joined, 'count'>

/** Parallel relationships as one, with their number; "builds on" between models added. Ordered as in the answer. */
export function joinRelationships(answer: GraphAnswer): readonly Joined[] {
  const years = new Map(answer.nodes.map((node) => [node.id, numberAt(node.attributes, 'year')]))
  const joined = new Map<string, Joined>()
  for (const one of [...stated(answer, years), ...derived(answer, years)]) {
    const key = `${one.relation} ${one.source} ${one.target}`
    const known = joined.get(key)
    if (known === undefined) joined.set(key, { ...one, count: 1 })
    else add(known, one)
  }
  return [...joined.values()]
}

function* stated(answer: GraphAnswer, years: ReadonlyMap<string, number | undefined>): Generator<One> {
  for (const { source, target, attributes } of answer.edges) {
    const style = relationOfType(attributes.type)
    if (style === undefined || source === target) continue
    const paper = textAt(attributes, 'paper') || (source.startsWith('paper:') ? source : '')
    yield {
      relation: style.name,
      source,
      target,
      papers: paper === '' ? [] : [paper],
      confidence: numberAt(attributes, 'confidence') ?? 1,
      own: attributes.own !== false,
      background: attributes.own === false,
      years: span(years.get(paper)),
    }
  }
}

/** What a paper proposes builds on what the paper builds on. */
function* derived(answer: GraphAnswer, years: ReadonlyMap<string, number | undefined>): Generator<One> {
  const proposals = new Map<string, string[]>()
  for (const { source, target, attributes } of answer.edges) {
    if (attributes.type === 'PROPOSES') proposals.set(source, [...(proposals.get(source) ?? []), target])
  }
  for (const { source: paper, target, attributes } of answer.edges) {
    if (attributes.type !== 'BUILDS_ON') continue
    for (const proposal of proposals.get(paper) ?? []) {
      if (proposal === target) continue
      yield {
        relation: 'builds',
        source: proposal,
        target,
        papers: [paper],
        confidence: 1,
        own: true,
        background: false,
        years: span(years.get(paper)),
      }
    }
  }
}

function span(year: number | undefined): readonly [number, number] | null {
  return year === undefined ? null : [year, year]
}

function add(known: Joined, one: One): void {
  known.count += 1
  known.papers = [...new Set([...known.papers, ...one.papers])]
  known.confidence = Math.max(known.confidence, one.confidence)
  known.own ||= one.own
  known.background ||= one.background
  known.years = widest(known.years, one.years)
}

/** The span of two spans of years; what is not known does not count. */
export function widest(
  a: readonly [number, number] | null,
  b: readonly [number, number] | null,
): readonly [number, number] | null {
  if (a === null || b === null) return a ?? b
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
