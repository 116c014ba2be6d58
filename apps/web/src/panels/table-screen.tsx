import { useState } from 'react'
import { useScene } from '../scene/scene.js'
import { EdgeTable } from './edge-table.js'
import { NodeTable } from './node-table.js'

/** The accessible twin of the canvas: the same nodes and lines, sortable, searchable. */
export function TableScreen() {
  const { visible } = useScene()
  const [of, setOf] = useState<'nodes' | 'lines'>('nodes')
  const [text, setText] = useState('')
  return (
    <div className="screen">
      <div className="screen-head">
        <div className="segments" role="tablist" aria-label="Table of">
          <button type="button" role="tab" aria-selected={of === 'nodes'} onClick={() => setOf('nodes')}>
            Nodes <span className="count">{visible.nodes.size}</span>
          </button>
          <button type="button" role="tab" aria-selected={of === 'lines'} onClick={() => setOf('lines')}>
            Relations <span className="count">{visible.edges.size}</span>
          </button>
        </div>
        <input
          type="search"
          className="field"
          placeholder="Filter rows…"
          aria-label="Filter rows"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="table-scroll">{of === 'nodes' ? <NodeTable text={text} /> : <EdgeTable text={text} />}</div>
    </div>
  )
}
