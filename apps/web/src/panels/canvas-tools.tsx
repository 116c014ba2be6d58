import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon, type IconName } from './icon.js'

/** The buttons over the canvas. */
export function CanvasTools() {
  const { canvas, layoutRuns, undo } = useWorkbench()
  const runs = useStore(layoutRuns)
  const { back, forth } = useStore(undo.steps)
  return (
    <div className="canvas-tools" role="group" aria-label="Canvas">
      <Tool icon="plus" label="Zoom in (+)" press={() => canvas.get()?.zoom('in')} />
      <Tool icon="minus" label="Zoom out (-)" press={() => canvas.get()?.zoom('out')} />
      <Tool icon="fit" label="Fit (f)" press={() => canvas.get()?.fit()} />
      <Tool
        icon={runs ? 'pause' : 'play'}
        label={runs ? 'Stop the layout (l)' : 'Run the layout (l)'}
        press={() => layoutRuns.set(!runs)}
        on={runs}
      />
      <Tool icon="undo" label="Undo (z)" press={undo.undo} off={back === 0} />
      <Tool icon="redo" label="Redo (y)" press={undo.redo} off={forth === 0} />
    </div>
  )
}

function Tool({
  icon,
  label,
  press,
  on,
  off = false,
}: {
  readonly icon: IconName
  readonly label: string
  readonly press: () => void
  readonly on?: boolean
  readonly off?: boolean
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={on}
      title={label}
      disabled={off}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  )
}
