import type { BaselinesAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { showComparisons } from './comparison-rows.js'
import { NOTHING } from './nothing.js'
import { counted, names } from './short-texts.js'

/** Who compares against a name. */
export function showBaselines({ name, includes, papers, rows }: BaselinesAnswer, screen: Screen): string {
  if (rows.length === 0) return NOTHING
  const others = includes.length > 0 ? `, with ${names(includes)}` : ''
  const heading = `${counted(papers, 'paper compares', 'papers compare')} against ${name.name}${others} (${counted(rows.length, 'claim')})`
  return `${screen.style('bold', heading)}\n\n${showComparisons(rows, screen)}`
}
