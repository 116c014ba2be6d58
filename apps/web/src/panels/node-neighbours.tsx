import type { GraphAnswer, NodeAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { relationOfType } from '../scene/relations.js'
import { pin } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

const MOST = 40

/** How many neighbours there are by relationship; each brings its own onto the canvas. */
export function NodeNeighbours({ answer: { node, neighbours } }: { readonly answer: NodeAnswer }) {
  const { api, change } = useWorkbench()
  const entries = Object.entries(neighbours)
  if (entries.length === 0) return null
  const bring = async (type: string) => {
    const found = await api.get<GraphAnswer>(addresses.neighbours(node.id, [type], MOST))
    change(pin([node.id, ...found.nodes.map((one) => one.id)]))
  }
  return (
    <section className="section">
      <h3>bring onto the canvas</h3>
      <p className="chips">
        {entries.map(([type, count]) => (
          <button key={type} type="button" className="chip" onClick={() => void bring(type)}>
            {relationOfType(type)?.label ?? type.toLowerCase().replaceAll('_', ' ')}
            <span className="chip-note">{count > MOST ? `${MOST} of ${count}` : count}</span>
          </button>
        ))}
      </p>
    </section>
  )
}
