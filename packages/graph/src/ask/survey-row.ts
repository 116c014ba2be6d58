import type { NodeRef, SurveyAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { nodeRef, paperRef } from '../find/node-ref.js'
import { textOf } from '../read-property.js'
import { readEvidence } from './comparison-row.js'
import { targetsOf } from './related-models.js'

/** A row of a survey: a model and a paper that proposes it. */
export type SurveyRow = SurveyAnswer['rows'][number]

/** What a paper builds on, compares with and evaluates on, and reports for a model that it proposes. */
export function surveyRow(graph: ClaimGraph, model: string, paper: string): SurveyRow {
  const refs = (ids: readonly string[]): readonly NodeRef[] => ids.map((id) => nodeRef(graph, id))
  return {
    model: nodeRef(graph, model),
    paper: paperRef(graph, paper),
    buildsOn: refs(targetsOf(graph, paper, 'BUILDS_ON')),
    comparedWith: refs(targetsOf(graph, paper, 'COMPARES_WITH')),
    benchmarks: refs(targetsOf(graph, paper, 'EVALUATES_ON')),
    results: resultsOf(graph, model, paper),
  }
}

/** Rows by model, then paper. Surveys and the like propose nothing that has a name or a phrase, and say nothing of it: no row. */
export function orderSurvey(rows: Iterable<SurveyRow>): readonly SurveyRow[] {
  return [...rows]
    .filter((row) => !isEmpty(row))
    .sort((a, b) => compareTexts(a.model.name, b.model.name) || compareTexts(a.paper.id, b.paper.id))
}

/** The named models that a paper proposes, else its one unnamed proposal. */
export function proposals(graph: ClaimGraph, paper: string): readonly string[] {
  return targetsOf(graph, paper, 'PROPOSES').filter((id) => graph.getNodeAttribute(id, 'kind') !== 'family')
}

function isEmpty({ model, paper, comparedWith, results }: SurveyRow): boolean {
  return model.name === paper.title && comparedWith.length === 0 && results.length === 0
}

function resultsOf(graph: ClaimGraph, model: string, paper: string): SurveyRow['results'] {
  const results: SurveyRow['results'][number][] = []
  graph.forEachOutEdge(model, (_, attributes) => {
    const [evidence] = readEvidence(attributes)
    if (attributes.type !== 'SCORES' || textOf(attributes, 'paper') !== paper || !evidence) return
    results.push({
      metric: textOf(attributes, 'metric'),
      value: textOf(attributes, 'value'),
      kind: textOf(attributes, 'kind') as SurveyRow['results'][number]['kind'],
      evidence,
    })
  })
  const key = (result: SurveyRow['results'][number]): string => [result.metric, result.kind, result.value].join('\u0000')
  return results.sort((a, b) => compareTexts(key(a), key(b)))
}
