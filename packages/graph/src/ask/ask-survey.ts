import type { NodeRef, SurveyAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { findNode } from '../find/find-node.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { textOf } from '../read-property.js'
import { readEvidence } from './comparison-row.js'
import { descendants, sourcesOf, targetsOf } from './related-models.js'

type Row = SurveyAnswer['rows'][number]

/**
 * The survey table of a family: what papers propose in it (said to be of the family, or proposed by a paper that builds on it), with what the paper
 * builds on, compares with, evaluates on and reports for it. One row a model and proposing paper; a paper's components, which have no name, have none
 * beside its named model.
 */
export function askSurvey(graph: ClaimGraph, family: string): SurveyAnswer {
  const node = findNode(graph, family, 'model')
  const members = new Set(descendants(graph, node.id, 'IS_A', 'VARIANT_OF'))
  const bases = [node.id, ...[...members].filter((id) => isPart(graph, id, node.id))]
  const builders = new Set(bases.flatMap((id) => sourcesOf(graph, id, 'BUILDS_ON')))
  const pairs = new Map<string, Row>()
  for (const model of members) for (const paper of sourcesOf(graph, model, 'PROPOSES')) addRow(graph, pairs, model, paper)
  for (const paper of builders) for (const model of proposals(graph, paper)) addRow(graph, pairs, model, paper)
  const rows = [...pairs.values()].sort(
    (a, b) => compareTexts(a.model.name, b.model.name) || compareTexts(a.paper.id, b.paper.id),
  )
  return { family: node, rows: rows.filter((row) => row.model.id !== node.id && !isEmpty(row)) }
}

/** A class below the family; one that more papers speak of than of the family is no part of it to a reader. */
function isPart(graph: ClaimGraph, id: string, family: string): boolean {
  const { kind, papers } = graph.getNodeAttributes(id)
  return kind === 'family' && Number(papers) <= Number(graph.getNodeAttribute(family, 'papers'))
}

/** Surveys and the like propose nothing that has a name or a phrase, and say nothing of it. */
function isEmpty({ model, paper, comparedWith, results }: Row): boolean {
  return model.name === paper.title && comparedWith.length === 0 && results.length === 0
}

/** The named models that a paper proposes, else its one unnamed proposal. */
function proposals(graph: ClaimGraph, paper: string): readonly string[] {
  return targetsOf(graph, paper, 'PROPOSES').filter((id) => graph.getNodeAttribute(id, 'kind') !== 'family')
}

function addRow(graph: ClaimGraph, rows: Map<string, Row>, model: string, paper: string): void {
  const refs = (ids: readonly string[]): readonly NodeRef[] => ids.map((id) => nodeRef(graph, id))
  rows.set(`${model} ${paper}`, {
    model: nodeRef(graph, model),
    paper: paperRef(graph, paper),
    buildsOn: refs(targetsOf(graph, paper, 'BUILDS_ON')),
    comparedWith: refs(targetsOf(graph, paper, 'COMPARES_WITH')),
    benchmarks: refs(targetsOf(graph, paper, 'EVALUATES_ON')),
    results: resultsOf(graph, model, paper),
  })
}

function resultsOf(graph: ClaimGraph, model: string, paper: string): Row['results'] {
  const results: Row['results'][number][] = []
  graph.forEachOutEdge(model, (_, attributes) => {
    const [evidence] = readEvidence(attributes)
    if (attributes.type !== 'SCORES' || textOf(attributes, 'paper') !== paper || !evidence) return
    results.push({
      metric: textOf(attributes, 'metric'),
      value: textOf(attributes, 'value'),
      kind: textOf(attributes, 'kind') as Row['results'][number]['kind'],
      evidence,
    })
  })
  const key = (result: Row['results'][number]): string => [result.metric, result.kind, result.value].join('\u0000')
  return results.sort((a, b) => compareTexts(key(a), key(b)))
}
