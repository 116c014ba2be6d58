import type { SearchAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { NOTHING } from './nothing.js'

/** What a text finds, best first. */
export function showSearch({ rows }: SearchAnswer, screen: Screen): string {
  if (rows.length === 0) return NOTHING
  const columns = [{ name: 'name', share: 0.6 }, { name: 'type' }, { name: 'papers' }, { name: 'why', share: 0.4 }]
  return writeTable(
    columns,
    rows.map(({ name, type, papers, why }) => ({ cells: [name, type, String(papers), why] })),
    screen,
  )
}
