import type { StatsAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { counted } from './short-texts.js'

/** How much of what a library's graph holds. */
export function showStats({ papers, nodes, relationships, components, extractor }: StatsAnswer, screen: Screen): string {
  const rows = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => ({ cells: [name, String(count)] }))
  return [
    `${screen.style('bold', `${counted(papers, 'paper')}, in ${counted(components, 'part')} that nothing joins; extractor ${extractor || 'none'}`)}\n`,
    writeTable([{ name: 'nodes' }, { name: '' }], rows(nodes), screen),
    writeTable([{ name: 'relationships' }, { name: '' }], rows(relationships), screen),
  ].join('\n')
}
