import type { SurveyAnswer } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { orderSurvey, proposals, surveyRow } from './survey-row.js'

/** The survey table of a whole graph, or of a part of one: a row for each model that one of its papers proposes. See `askSurvey`. */
export function askProposals(graph: ClaimGraph): SurveyAnswer['rows'] {
  const papers = graph.filterNodes((_, { label }) => label === 'Paper')
  return orderSurvey(papers.flatMap((paper) => proposals(graph, paper).map((model) => surveyRow(graph, model, paper))))
}
