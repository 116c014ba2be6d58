import type { ExplainAnswer } from '@claimgraph/model'
import { plainText } from '../terminal/plain-text.js'
import type { Screen } from '../terminal/screen.js'
import { NOTHING } from './nothing.js'
import { counted, paperText } from './short-texts.js'

const PAPERS_SHOWN = 10

/** Why a name is where it is: its nodes, their spellings, and the reasons for joining them. */
export function showExplain({ nodes }: ExplainAnswer, { style }: Screen): string {
  if (nodes.length === 0) return NOTHING
  const parts = nodes.map(({ node, aliases, papers, because }) => {
    const rest = papers.length - PAPERS_SHOWN
    const lines = [
      style('bold', plainText(`${node.name}: ${node.type}, ${node.id}`)),
      ...(aliases.length > 0 ? [plainText(`  also written ${aliases.join(', ')}`)] : []),
      ...because.map((reason) => plainText(`  because ${reason}`)),
      `  in ${counted(papers.length, 'paper')}`,
      ...papers.slice(0, PAPERS_SHOWN).map((paper) => plainText(`    ${paperText(paper)}`)),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ]
    return `${lines.join('\n')}\n`
  })
  return parts.join('\n')
}
