import type { SurveyAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { NOTHING } from './nothing.js'
import { names, paperText } from './short-texts.js'

/** The models of a family: what they build on, compare with and report. */
export function showSurvey({ family, rows }: SurveyAnswer, screen: Screen): string {
  if (rows.length === 0) return NOTHING
  const columns = [
    { name: 'model', share: 0.16 },
    { name: 'paper', share: 0.24 },
    { name: 'builds on', share: 0.14 },
    { name: 'compared with', share: 0.18 },
    { name: 'benchmarks', share: 0.14 },
    { name: 'results', share: 0.14 },
  ]
  const table = writeTable(
    columns,
    rows.map(({ model, paper, buildsOn, comparedWith, benchmarks, results }) => ({
      cells: [
        model.name,
        paperText(paper),
        names(buildsOn),
        names(comparedWith),
        names(benchmarks),
        results.map(({ metric, value }) => `${metric} ${value}`).join(', '),
      ],
    })),
    screen,
  )
  return `${screen.style('bold', `${family.name}: ${rows.length} models`)}\n\n${table}`
}
