import { normalisedText, type ComparisonRow, type ExtractionRecord, type NodeRef, type RebuttalAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { numberOf, textOf } from '../read-property.js'
import { claimsOf } from './claims-of.js'
import { turnRow } from './comparison-row.js'
import { nearPapers, type NearPaper } from './near-papers.js'
import { recordNodes } from './record-nodes.js'
import { sourcesOf } from './related-models.js'

const NEAR = 40
const SHOWN = 20

/**
 * Which named baselines papers near a draft compare with that the draft does not mention: near are papers with the same tasks, benchmarks and families,
 * rare ones counting more. Most pressing first. `found` are the known models that the draft does mention.
 */
export function askRebuttal(graph: ClaimGraph, record: ExtractionRecord): RebuttalAnswer {
  const nodes = recordNodes(graph, record)
  const found = [...nodes.keys()].map((id) => nodeRef(graph, id)).filter((node) => node.type === 'model')
  const near = nearPapers(graph, [...nodes.keys()]).filter((paper) => !isSame(graph, paper.id, record))
  const missing = baselinesOf(graph, near.slice(0, NEAR), mentioned(graph, found, record))
  return { found, missing: missing.slice(0, SHOWN) }
}

/** Whether a paper of the graph is the draft itself. */
function isSame(graph: ClaimGraph, paper: string, record: ExtractionRecord): boolean {
  return paper === record.id || normalisedText(textOf(graph.getNodeAttributes(paper), 'title')) === normalisedText(record.title)
}

/** Ids of what the draft mentions, with what these are variants of and their variants, and of what it proposes if that is known already. */
function mentioned(graph: ClaimGraph, found: readonly NodeRef[], record: ExtractionRecord): ReadonlySet<string> {
  const ids = new Set(found.map((node) => node.id))
  for (const id of [...ids]) {
    graph.forEachEdge(id, (_, { type }, source, target) => {
      if (type === 'VARIANT_OF') ids.add(source === id ? target : source)
    })
  }
  graph.forEachNode((id, { label }) => {
    if (label === 'Paper' && isSame(graph, id, record)) graph.forEachOutNeighbor(id, (target) => ids.add(target))
  })
  return ids
}

function baselinesOf(graph: ClaimGraph, near: readonly NearPaper[], known: ReadonlySet<string>): RebuttalAnswer['missing'] {
  const found = new Map<string, NearPaper[]>()
  for (const paper of near) {
    graph.forEachOutEdge(paper.id, (_, { type }, __, target, ___, { kind }) => {
      if (type !== 'COMPARES_WITH' || kind !== 'named' || known.has(target)) return
      found.set(target, [...(found.get(target) ?? []), paper])
    })
  }
  const score = (papers: readonly NearPaper[]): number => papers.reduce((sum, paper) => sum + paper.score, 0)
  return [...found]
    .sort(([a, some], [b, others]) => score(others) - score(some) || compareTexts(a, b))
    .map(([model, papers]) => missingBaseline(graph, model, papers))
}

function missingBaseline(graph: ClaimGraph, model: string, papers: readonly NearPaper[]): RebuttalAnswer['missing'][number] {
  const ids = new Set(papers.map((paper) => paper.id))
  const rows: readonly ComparisonRow[] = claimsOf(graph, model).filter(
    (row) => row.own && row.object !== null && ids.has(row.paper.id),
  )
  const own = sourcesOf(graph, model, 'PROPOSES').length > 0 ? '' : ', which no paper of this library proposes'
  return {
    model: nodeRef(graph, model),
    papers: papers.map((paper) => paperRef(graph, paper.id)),
    why: `${count(papers.length)} near the draft ${papers.length === 1 ? 'compares' : 'compare'} with it${own}; in common: ${sharedNames(graph, papers)}`,
    rows: rows.map((row) => (row.object?.id === model ? row : turnRow(row))),
  }
}

function sharedNames(graph: ClaimGraph, papers: readonly NearPaper[]): string {
  const shared = [...new Set(papers.flatMap((paper) => paper.shared))]
  const rarest = shared.sort(
    (a, b) => (numberOf(graph.getNodeAttributes(a), 'papers') ?? 1) - (numberOf(graph.getNodeAttributes(b), 'papers') ?? 1),
  )
  return rarest
    .slice(0, 4)
    .map((id) => textOf(graph.getNodeAttributes(id), 'name'))
    .join(', ')
}

function count(papers: number): string {
  return papers === 1 ? '1 paper' : `${papers} papers`
}
