import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { collapsible } from '../scene/hanging-on.js'
import { useScene } from '../scene/scene.js'
import { FollowButton } from '../share/follow-button.js'
import { collapse, openBoard, pin, putAway } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

const EXPAND = 24

/** What can be done from a node. */
export function NodeActions({ node }: { readonly node: NodeRef }) {
  const { change, api, canvas, view } = useWorkbench()
  const { graph, visible } = useScene()
  const { pinned } = useStore(view)
  const [left, setLeft] = useState<number | null>(null)
  const [reach, setReach] = useState(EXPAND)
  const expand = async () => {
    const answer = await api.get<GraphAnswer>(addresses.neighbours(node.id, [], reach))
    setLeft(answer.total.nodes - answer.nodes.length)
    setReach(reach + EXPAND)
    change(pin([node.id, ...answer.nodes.map((one) => one.id)]))
    canvas.get()?.flyTo(node.id)
  }
  const { letGo, putAway: hanging } = collapsible(graph, visible, node.id, pinned)
  const fewer = letGo.length + hanging.length
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
        title="Let go of the neighbours that were brought here, and put away those that nothing else is joined to"
        disabled={fewer === 0}
        onClick={() => change(collapse(letGo, hanging))}
      >
        Collapse{fewer > 0 ? ` ${fewer}` : ''}
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
