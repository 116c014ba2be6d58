import type { RebuttalAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { counted, names, paperText } from './short-texts.js'

const PAPERS_SHOWN = 3

/** Baselines of the neighbourhood that a text does not mention, with who compares with them. */
export function showRebuttal({ found, missing }: RebuttalAnswer, screen: Screen): string {
  const mentioned = found.length > 0 ? `The text mentions ${names(found)}.\n` : 'The text mentions no model of this library.\n'
  if (missing.length === 0) return `${mentioned}No other baseline of its neighbourhood is in these abstracts.\n`
  const table = writeTable(
    [
      { name: 'not mentioned', share: 0.25 },
      { name: 'why', share: 0.35 },
      { name: 'compared with by', share: 0.4 },
    ],
    missing.map(({ model, why, papers }) => ({ cells: [model.name, why, some(papers.map(paperText))] })),
    screen,
  )
  return `${mentioned}${screen.style('bold', `${counted(missing.length, 'baseline')} that papers near it compare with`)}\n\n${table}`
}

function some(papers: readonly string[]): string {
  const rest = papers.length - PAPERS_SHOWN
  return papers.slice(0, PAPERS_SHOWN).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}
