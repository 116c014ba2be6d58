import type { CompareAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { findingText, showComparisons, showPairs } from './comparison-rows.js'
import { NOTHING } from './nothing.js'
import { paperText } from './short-texts.js'

/** What is said of one model against another, or against all. */
export function showCompare(answer: CompareAnswer, screen: Screen): string {
  const { direct, through, contradictions, tradeoffs } = answer
  const parts = [
    direct.length > 0 ? heading('Directly', screen) + showComparisons(direct, screen) : '',
    through.length > 0 ? heading('Through a third model (a hint, not a finding)', screen) + showThrough(through, screen) : '',
    contradictions.length > 0 ? heading('Contradictions', screen) + showPairs(contradictions, screen) : '',
    tradeoffs.length > 0 ? heading('Trade-offs', screen) + showPairs(tradeoffs, screen) : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? NOTHING : parts.join('\n')
}

function heading(text: string, { style }: Screen): string {
  return `${style('bold', text)}\n\n`
}

function showThrough(through: CompareAnswer['through'], screen: Screen): string {
  return through
    .map(({ via, first, second, sharedMetrics }) => {
      const on = sharedMetrics.length > 0 ? `both on ${sharedMetrics.join(', ')}` : 'on no metric that both share'
      const line = `via ${via.name} (${on}): ${findingText(first)} [${paperText(first.paper)}]; ${findingText(second)} [${paperText(second.paper)}]`
      return `${screen.style('bold', line)}\n${showComparisons([first, second], screen)}`
    })
    .join('\n')
}
