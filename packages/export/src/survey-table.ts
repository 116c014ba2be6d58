import type { NodeRef, SurveyAnswer } from '@claimgraph/model'

type Rows = SurveyAnswer['rows']

/** The headings of a survey's table. */
export const SURVEY_HEADINGS = ['model', 'paper', 'year', 'builds on', 'compared with', 'benchmarks', 'results'] as const

/** A survey as rows of texts, in the order of the headings. */
export function surveyCells(rows: Rows): readonly (readonly string[])[] {
  return rows.map(({ model, paper, buildsOn, comparedWith, benchmarks, results }) => [
    model.name,
    paper.title,
    paper.year === undefined ? '' : String(paper.year),
    joined(buildsOn),
    joined(comparedWith),
    joined(benchmarks),
    results.map(({ metric, value }) => `${metric} ${value}`).join('; '),
  ])
}

function joined(nodes: readonly NodeRef[]): string {
  return nodes.map(({ name }) => name).join('; ')
}
