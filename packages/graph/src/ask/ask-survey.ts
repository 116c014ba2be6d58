import type { SurveyAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { findNode } from '../find/find-node.js'
import { descendants, sourcesOf } from './related-models.js'
import { orderSurvey, proposals, surveyRow, type SurveyRow } from './survey-row.js'

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
  const pairs = new Map<string, SurveyRow>()
  const add = (model: string, paper: string): unknown => pairs.set(`${model} ${paper}`, surveyRow(graph, model, paper))
  for (const model of members) for (const paper of sourcesOf(graph, model, 'PROPOSES')) add(model, paper)
  for (const paper of builders) for (const model of proposals(graph, paper)) add(model, paper)
  return { family: node, rows: orderSurvey(pairs.values()).filter((row) => row.model.id !== node.id) }
}

/** A class below the family; one that more papers speak of than of the family is no part of it to a reader. */
function isPart(graph: ClaimGraph, id: string, family: string): boolean {
  const { kind, papers } = graph.getNodeAttributes(id)
  return kind === 'family' && Number(papers) <= Number(graph.getNodeAttribute(family, 'papers'))
}
