import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { ENGINES, type Engine } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'

const LABELS: Readonly<Record<Engine, readonly [label: string, help: string]>> = {
  embedded: ['built in', 'The engine in claimgraph answers, over the library as it is now'],
  neo4j: ['Neo4j', 'The Neo4j that the server was started with answers, over what was last synced to it'],
}

/** Which engine answers, where the server has more than one. */
export function EngineSwitch() {
  const { view, change } = useWorkbench()
  const { engine } = useStore(view)
  const health = useAnswer<{ readonly engines?: readonly string[] }>(addresses.health)
  const known = health.state === 'ready' ? ENGINES.filter((one) => health.value.engines?.includes(one)) : []
  if (known.length < 2 && engine === 'embedded') return null
  return (
    <div className="segments" role="radiogroup" aria-label="Engine">
      {(known.length < 2 ? ENGINES : known).map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === engine}
          title={LABELS[one][1]}
          onClick={() => change(filter({ engine: one }))}
        >
          {LABELS[one][0]}
        </button>
      ))}
    </div>
  )
}
