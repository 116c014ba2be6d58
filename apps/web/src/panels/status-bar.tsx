import type { StatsAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { useScene } from '../scene/scene.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

const STEP = 200

/** The bottom line: what there is, what of it is shown, and what is not and why. */
export function StatusBar() {
  const { view, change } = useWorkbench()
  const { visible, total } = useScene()
  const { limit, smallGroups, removed } = useStore(view)
  const stats = useAnswer<StatsAnswer>(addresses.stats)
  const { folded, beyond } = visible
  return (
    <footer className="status">
      {stats.state === 'ready' && <Counts stats={stats.value} />}
      <span role="status">
        {visible.nodes.size.toLocaleString('en')} of {total.nodes.toLocaleString('en')} nodes shown
      </span>
      {beyond > 0 && (
        <button type="button" onClick={() => change(filter({ limit: limit + STEP }))}>
          show {Math.min(STEP, beyond)} more
        </button>
      )}
      {folded.groups > 0 && (
        <button type="button" onClick={() => change(filter({ smallGroups: true }))}>
          {folded.groups} small groups folded, show
        </button>
      )}
      {smallGroups && (
        <button type="button" onClick={() => change(filter({ smallGroups: false }))}>
          fold small groups
        </button>
      )}
      {removed.length > 0 && (
        <button type="button" onClick={() => change((now) => ({ ...now, removed: [] }))}>
          {removed.length} put away, bring back
        </button>
      )}
    </footer>
  )
}

function Counts({ stats: { papers, nodes, relationships } }: { readonly stats: StatsAnswer }) {
  const things = ['Model', 'Benchmark', 'Metric', 'Task'].reduce((sum, label) => sum + (nodes[label] ?? 0), 0)
  const claims = ['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH'].reduce((sum, type) => sum + (relationships[type] ?? 0), 0)
  const words = [
    `${papers} papers`,
    `${things} things`,
    `${claims} claims between models`,
    `${relationships.SCORES ?? 0} results`,
  ]
  return <span className="counts">{words.join(' · ')}</span>
}
