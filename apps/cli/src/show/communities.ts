import type { CommunitiesAnswer } from '@claimgraph/model'
import type { Screen } from '../terminal/screen.js'
import { writeTable } from '../terminal/table.js'
import { NOTHING } from './nothing.js'
import { names, paperText } from './short-texts.js'

const NAMES_SHOWN = 6
const PAPERS_SHOWN = 2

/** The groups that the graph falls into, and what each is about. */
export function showCommunities({ modularity, communities }: CommunitiesAnswer, screen: Screen): string {
  if (communities.length === 0) return NOTHING
  const columns = [
    { name: '#' },
    { name: 'about', share: 0.3 },
    { name: 'size' },
    { name: 'models', share: 0.35 },
    { name: 'tasks', share: 0.35 },
  ]
  const table = writeTable(
    columns,
    communities.map(({ id, label, size, models, tasks, papers }) => ({
      cells: [String(id), label, String(size), some(models), some(tasks)],
      below: papers.slice(0, PAPERS_SHOWN).map(paperText),
    })),
    screen,
  )
  return `${screen.style('bold', `${communities.length} communities, modularity ${modularity.toFixed(3)}`)}\n\n${table}`
}

function some(nodes: Parameters<typeof names>[0]): string {
  const rest = nodes.length - NAMES_SHOWN
  return names(nodes.slice(0, NAMES_SHOWN)) + (rest > 0 ? ` and ${rest} more` : '')
}
