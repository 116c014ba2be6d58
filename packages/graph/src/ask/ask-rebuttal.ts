import { normalisedText, type ComparisonRow, type ExtractionRecord, type NodeRef, type RebuttalAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { numberOf, textOf } from '../read-property.js'
import { claimsOf } from './claims-of.js'
import { sortedRows, turnRow } from './comparison-row.js'
import { nearPapers, type NearPaper } from './near-papers.js'
import { recordNodes } from './record-nodes.js'
import { descendants, isNamedModel, plainModel, sourcesOf, targetsOf } from './related-models.js'

const NEAR = 40
/** How much nearness makes a baseline worth naming, of the rarity of a thing that one paper alone speaks of: one near paper that shares much, or several. */
const ENOUGH = 4 / 3
const SHOWN = 20

/**
 * Which named baselines papers near a draft compare with that the draft does not mention: near are papers with the same tasks, benchmarks and families,
 * rare ones counting more. Versions and sizes count as the model that they are of. Most pressing first. `found` are the known models that the draft does mention.
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

/** Ids of what the draft mentions, each as the plain model that it is a version of, and of all that the paper has to do with if it is known already. */
function mentioned(graph: ClaimGraph, found: readonly NodeRef[], record: ExtractionRecord): ReadonlySet<string> {
  const ids = new Set(found.map((node) => plainModel(graph, node.id)))
  graph.forEachNode((id, { label }) => {
    if (label === 'Paper' && isSame(graph, id, record))
      graph.forEachOutNeighbor(id, (target) => ids.add(plainModel(graph, target)))
  })
  return ids
}

function baselinesOf(graph: ClaimGraph, near: readonly NearPaper[], known: ReadonlySet<string>): RebuttalAnswer['missing'] {
  const found = new Map<string, Set<NearPaper>>()
  for (const paper of near) {
    for (const target of targetsOf(graph, paper.id, 'COMPARES_WITH')) {
      const model = plainModel(graph, target)
      if (isNamedModel(graph, model) && !known.has(model)) found.set(model, (found.get(model) ?? new Set()).add(paper))
    }
  }
  const score = (papers: Iterable<NearPaper>): number => [...papers].reduce((sum, paper) => sum + paper.score, 0)
  const enough = ENOUGH * Math.log(1 + graph.filterNodes((_, { label }) => label === 'Paper').length)
  return [...found]
    .filter(([, papers]) => score(papers) >= enough)
    .sort(([a, some], [b, others]) => score(others) - score(some) || compareTexts(a, b))
    .map(([model, papers]) => missingBaseline(graph, model, [...papers]))
}

function missingBaseline(graph: ClaimGraph, model: string, papers: readonly NearPaper[]): RebuttalAnswer['missing'][number] {
  const ids = new Set(papers.map((paper) => paper.id))
  const models = new Set([model, ...descendants(graph, model, 'VARIANT_OF')])
  const rows: readonly ComparisonRow[] = sortedRows([...models].flatMap((id) => claimsOf(graph, id))).filter(
    (row) => row.own && row.object !== null && ids.has(row.paper.id),
  )
  const own = sourcesOf(graph, model, 'PROPOSES').length > 0 ? '' : ', which no paper of this library proposes'
  return {
    model: nodeRef(graph, model),
    papers: papers.map((paper) => paperRef(graph, paper.id)),
    why: `${count(papers.length)} near the draft ${papers.length === 1 ? 'compares' : 'compare'} with it${own}; in common: ${sharedNames(graph, papers)}`,
    rows: rows.map((row) => (models.has(row.object?.id ?? '') ? row : turnRow(row))),
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
