import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { hangingOn } from '../scene/hanging-on.js'
import { useScene } from '../scene/scene.js'
import { FollowButton } from '../share/follow-button.js'
import { openBoard, pin, putAway } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

const EXPAND = 24

/** What can be done from a node. */
export function NodeActions({ node }: { readonly node: NodeRef }) {
  const { change, api, canvas } = useWorkbench()
  const { graph, visible } = useScene()
  const [left, setLeft] = useState<number | null>(null)
  const [reach, setReach] = useState(EXPAND)
  const expand = async () => {
    const answer = await api.get<GraphAnswer>(addresses.neighbours(node.id, [], reach))
    setLeft(answer.total.nodes - answer.nodes.length)
    setReach(reach + EXPAND)
    change(pin([node.id, ...answer.nodes.map((one) => one.id)]))
    canvas.get()?.flyTo(node.id)
  }
  const hanging = hangingOn(graph, visible, node.id)
  const model = node.type === 'model'
  return (
    <div className="actions">
      <button type="button" className="button" data-action="expand" disabled={left === 0} onClick={() => void expand()}>
        {left !== null && left > 0 ? `Expand, ${left} more` : 'Expand'}
      </button>
      <button
        type="button"
        className="button"
        data-action="collapse"
        title="Put away the neighbours that nothing else on the canvas is joined to"
        disabled={hanging.length === 0}
        onClick={() => change(putAway(...hanging))}
      >
        Collapse{hanging.length > 0 ? ` ${hanging.length}` : ''}
      </button>
      <button type="button" className="button" onClick={() => canvas.get()?.flyTo(node.id)}>
        Locate
      </button>
      <button type="button" className="button" data-action="hide" onClick={() => change(putAway(node.id))}>
        Hide
      </button>
      {model && (
        <>
          <FollowButton node={node} />
          <button type="button" className="button" onClick={() => change(openBoard('baselines', node.id))}>
            Who compares with it
          </button>
          <button type="button" className="button" onClick={() => change(openBoard('compare', node.id))}>
            Compare with…
          </button>
          <button type="button" className="button" data-action="path" onClick={() => change(openBoard('path', node.id))}>
            Path to…
          </button>
        </>
      )}
      {node.type === 'benchmark' && (
        <button type="button" className="button" onClick={() => change(openBoard('leaderboard', node.id))}>
          Leaderboard
        </button>
      )}
      {node.type === 'task' && (
        <button type="button" className="button" onClick={() => change(openBoard('sota', node.id))}>
          State of the art
        </button>
      )}
    </div>
  )
}
