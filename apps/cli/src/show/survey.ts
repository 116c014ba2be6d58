import type { SurveyAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { NOTHING } from './nothing.js'
import { names, paperText } from './short-texts.js'

/** The models of a family: what they build on, compare with and report. */
export function showSurvey({ family, rows }: SurveyAnswer, screen: Screen): string {
  if (rows.length === 0) return NOTHING
  const columns = [
    { name: 'model', share: 0.2 },
    { name: 'paper', share: 0.32 },
    { name: 'builds on', share: 0.22 },
    { name: 'compared with', share: 0.26 },
  ]
  const table = writeTable(
    columns,
    rows.map((row) => ({
      cells: [row.model.name, paperText(row.paper), names(row.buildsOn), names(row.comparedWith)],
      below: reported(row),
    })),
    screen,
  )
  return `${screen.style('bold', `${family.name}: ${rows.length} models`)}\n\n${table}`
}

function reported({ benchmarks, results }: SurveyAnswer['rows'][number]): readonly string[] {
  const values = results.map(({ metric, value }) => `${metric} ${value}`).join(', ')
  const on = benchmarks.length > 0 ? `on ${names(benchmarks)}` : ''
  return values === '' && on === '' ? [] : [['reports', values, on].filter((part) => part !== '').join(' ')]
}
