import type { BuildReport } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { counted } from './short-texts.js'

/** What a build did. */
export function showBuildReport(report: BuildReport, screen: Screen): string {
  const { records, papers, added, updated, unchanged, skipped, entities, claims, results, seconds } = report
  const left = skipped.length > 0 ? `, ${counted(skipped.length, 'record')} skipped` : ''
  return [
    `${counted(records, 'record')} read${left}: ${counted(added, 'paper')} new, ${updated} updated, ${unchanged} unchanged`,
    screen.style('bold', `The library has ${counted(papers, 'paper')} now, and its graph`),
    `  ${counted(entities.model, 'model')}, ${counted(entities.benchmark, 'benchmark')}, ${counted(entities.metric, 'metric')}, ${counted(entities.task, 'task')}`,
    `  ${counted(claims, 'claim')} and ${counted(results, 'result')}, each with its sentence`,
    `in ${seconds.toFixed(1)} s`,
    '',
  ].join('\n')
}
