import { closeSelection } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'
import { NodePanel } from './node-panel.js'
import { Overview } from './overview.js'
import { PathPanel } from './path-panel.js'
import { PairPanel } from './pair-panel.js'

/** The right column: the evidence of what is open, or the overview when nothing is. */
export function SidePanel() {
  const { view, change } = useWorkbench()
  const { selection } = useStore(view)
  if (selection === null) return <Overview />
  return (
    <aside className="side" aria-label="Evidence">
      <button type="button" className="icon-button close" aria-label="Close" onClick={() => change(closeSelection)}>
        <Icon name="close" />
      </button>
      {selection.kind === 'node' ? (
        <NodePanel key={selection.id} id={selection.id} />
      ) : selection.kind === 'pair' ? (
        <PairPanel from={selection.from} to={selection.to} />
      ) : (
        <PathPanel key={`${selection.from} ${selection.to}`} from={selection.from} to={selection.to} />
      )}
    </aside>
  )
}
