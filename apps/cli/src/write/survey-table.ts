import type { NodeRef, SurveyAnswer } from '@claimgraph/model'

const HEADINGS = ['model', 'paper', 'year', 'builds on', 'compared with', 'benchmarks', 'results']

/** A survey as rows of texts, the first one the headings. */
export function surveyTable({ rows }: SurveyAnswer): readonly (readonly string[])[] {
  return [
    HEADINGS,
    ...rows.map(({ model, paper, buildsOn, comparedWith, benchmarks, results }) => [
      model.name,
      paper.title,
      paper.year === undefined ? '' : String(paper.year),
      joined(buildsOn),
      joined(comparedWith),
      joined(benchmarks),
      results.map(({ metric, value }) => `${metric} ${value}`).join('; '),
    ]),
  ]
}

function joined(nodes: readonly NodeRef[]): string {
  return nodes.map(({ name }) => name).join('; ')
}
