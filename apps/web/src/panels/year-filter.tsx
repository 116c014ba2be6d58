import { useMemo } from 'react'
import { useScene } from '../scene/scene.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Histogram } from './histogram.js'

/** From which year to which, over how many papers each year has; nothing where the papers bear no or one year. */
export function YearFilter() {
  const { view, change } = useWorkbench()
  const { graph, version } = useScene()
  const { years } = useStore(view)
  const papers = useMemo(() => {
    const known = graph.mapNodes((_, node) => (node.type === 'paper' ? node.year : null)).filter((year) => year !== null)
    const [first, last] = [Math.min(...known), Math.max(...known)]
    const bins = Array.from(
      { length: Math.max(1, last - first + 1) },
      (_, i) => known.filter((year) => year === first + i).length,
    )
    return { first, last, bins: known.length === 0 ? [] : bins }
  }, [graph, version])
  const { first, last, bins } = papers
  if (bins.length < 2) return null
  const [from, to] = years ?? [first, last]
  const set = (a: number, b: number) => {
    const span: readonly [number, number] = [Math.min(a, b), Math.max(a, b)]
    change(filter({ years: span[0] <= first && span[1] >= last ? null : span }))
  }
  return (
    <div className="range" role="group" aria-label="Years">
      <span>
        years <em>{years === null ? 'any' : from === to ? from : `${from} to ${to}`}</em>
      </span>
      <Histogram bins={bins} from={(from - first) / bins.length} to={(to - first + 1) / bins.length} />
      <input
        type="range"
        aria-label="From year"
        min={first}
        max={last}
        value={from}
        onChange={(event) => set(Number(event.target.value), Math.max(to, Number(event.target.value)))}
      />
      <input
        type="range"
        aria-label="To year"
        min={first}
        max={last}
        value={to}
        onChange={(event) => set(Math.min(from, Number(event.target.value)), Number(event.target.value))}
      />
    </div>
  )
}
