import type { KeyboardEvent } from 'react'
import { useScene } from '../scene/scene.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import type { TableOf } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { EdgeTable } from './edge-table.js'
import { NodeTable } from './node-table.js'

/** The accessible twin of the canvas: the same nodes and lines, sortable, searchable. */
export function TableScreen() {
  const { view, change } = useWorkbench()
  const { visible } = useScene()
  const { tableOf, rowText } = useStore(view)
  return (
    <div className="screen">
      <div className="screen-head">
        <div className="segments" role="tablist" aria-label="Table of" onKeyDown={turn}>
          <Tab of="nodes" label="Nodes" count={visible.nodes.size} />
          <Tab of="lines" label="Relations" count={visible.edges.size} />
        </div>
        <input
          type="search"
          className="field"
          placeholder="Filter rows…"
          aria-label="Filter rows"
          value={rowText}
          onChange={(event) => change(filter({ rowText: event.target.value }))}
        />
      </div>
      <div className="table-scroll" role="tabpanel" id="table" aria-labelledby={`tab-${tableOf}`} tabIndex={0}>
        {tableOf === 'nodes' ? <NodeTable text={rowText} /> : <EdgeTable text={rowText} />}
      </div>
    </div>
  )
}

function Tab({ of, label, count }: { readonly of: TableOf; readonly label: string; readonly count: number }) {
  const { view, change } = useWorkbench()
  const on = useStore(view).tableOf === of
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${of}`}
      aria-selected={on}
      aria-controls="table"
      tabIndex={on ? 0 : -1}
      onClick={() => change(filter({ tableOf: of, sort: '' }))}
    >
      {label} <span className="count">{count}</span>
    </button>
  )
}

/** Arrow keys go from tab to tab. */
function turn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
  const other = event.currentTarget.querySelector<HTMLElement>('[role="tab"][aria-selected="false"]')
  other?.click()
  other?.focus()
}
