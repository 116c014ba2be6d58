import type { PathAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { showComparisons } from './comparison-rows.js'
import { NOTHING } from './nothing.js'
import { counted } from './short-texts.js'

/** Chains of claims between two models. */
export function showPath({ from, to, chains }: PathAnswer, screen: Screen): string {
  if (chains.length === 0) return NOTHING
  const parts = chains.map(({ rows, sharedMetrics, warning }, at) => {
    const on = sharedMetrics.length > 0 ? `, on ${sharedMetrics.join(', ')}` : ''
    const heading = screen.style('bold', `${at + 1}. ${counted(rows.length, 'step')}${on}`)
    const caution = warning === undefined ? '' : `${screen.style('yellow', `Caution: ${warning}`)}\n`
    return `${heading}\n${caution}${showComparisons(rows, screen)}`
  })
  return [`${screen.style('bold', `From ${from.name} to ${to.name}`)}\n`, ...parts].join('\n')
}
