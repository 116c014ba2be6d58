import type { ComparisonRow, EdgeAttributes, Evidence, Relation } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { isTrue, numberOf, numbersOf, textOf, textsOf, type Properties } from '../read-property.js'
import { TURNED } from '../turned-relation.js'

const RELATIONS: Partial<Record<EdgeAttributes['type'], Relation>> = {
  OUTPERFORMS: 'outperforms',
  MATCHES: 'matches',
  COMPARED_WITH: 'compared',
}

/** Whether a relationship is a claim: between two models, or against prior work. */
export function isClaim({ type }: EdgeAttributes): boolean {
  return type in RELATIONS || type === 'AGAINST_PRIOR_WORK'
}

/** A claim as the graph has it: its subject first. */
export function comparisonRow(graph: ClaimGraph, edge: string): ComparisonRow {
  const attributes = graph.getEdgeAttributes(edge)
  const relation = RELATIONS[attributes.type]
  return {
    claim: textOf(attributes, 'claim'),
    paper: paperRef(graph, textOf(attributes, 'paper')),
    subject: nodeRef(graph, graph.source(edge)),
    relation: relation ?? (textOf(attributes, 'relation') as Relation),
    object: relation ? nodeRef(graph, graph.target(edge)) : null,
    stated: textOf(attributes, 'stated'),
    benchmarks: textsOf(attributes, 'benchmarks'),
    metrics: textsOf(attributes, 'metrics'),
    tasks: textsOf(attributes, 'tasks'),
    own: isTrue(attributes, 'own'),
    sota: isTrue(attributes, 'sota'),
    addon: isTrue(attributes, 'addon'),
    evidence: readEvidence(attributes),
    confidence: numberOf(attributes, 'confidence') ?? 0,
  }
}

/** The same comparison seen from its other side; against prior work there is none. */
export function turnRow(row: ComparisonRow): ComparisonRow {
  return row.object === null ? row : { ...row, subject: row.object, relation: TURNED[row.relation], object: row.subject }
}

/** The row with one of `ids` as its subject: turned where only its object is one. */
export function withSubject(row: ComparisonRow, ids: ReadonlySet<string>): ComparisonRow {
  return ids.has(row.subject.id) ? row : turnRow(row)
}

/** Passages of a relationship, out of its parallel lists. */
export function readEvidence(properties: Properties): readonly Evidence[] {
  const [fields, starts, ends] = [textsOf(properties, 'fields'), numbersOf(properties, 'starts'), numbersOf(properties, 'ends')]
  return textsOf(properties, 'evidence').map((text, i) => ({
    text,
    field: fields[i] === 'title' ? 'title' : 'abstract',
    start: starts[i] ?? 0,
    end: ends[i] ?? 0,
  }))
}

const ORDER: readonly Relation[] = ['outperforms', 'matches', 'trails', 'compared']

/** Rows without those of one claim again, ordered by paper title, then subject, object, relation and claim. */
export function sortedRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const distinct = new Map(rows.map((row) => [row.claim, row]))
  const key = (row: ComparisonRow): string =>
    [row.paper.title, row.paper.id, row.subject.name, row.object?.name ?? '', ORDER.indexOf(row.relation), row.claim].join(
      '\u0000',
    )
  return [...distinct.values()]
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ row }) => row)
}
