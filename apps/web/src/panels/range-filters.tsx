import { useMemo } from 'react'
import { confidenceWord } from '../scene/confidence-word.js'
import { histogram } from '../scene/histogram.js'
import { relationStyle } from '../scene/relations.js'
import { useScene } from '../scene/scene.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Histogram } from './histogram.js'

const BINS = 20

/** Filters over numbers: confidence, papers, years, own findings only. */
export function RangeFilters() {
  const { view, change } = useWorkbench()
  const { graph } = useScene()
  const { confidence, papers, ownOnly, years } = useStore(view)
  const claims = useMemo(() => graph.filterEdges((_, edge) => relationStyle(edge.relation).claim), [graph])
  const sure = useMemo(
    () =>
      histogram(
        claims.map((edge) => graph.getEdgeAttribute(edge, 'confidence')),
        0,
        1,
        BINS,
      ),
    [claims, graph],
  )
  const span = useMemo(() => yearsOf(graph.mapNodes((_, node) => (node.type === 'paper' ? node.year : null))), [graph])
  return (
    <section>
      <h3>narrow down</h3>
      <label className="range">
        <span>
          confidence <em>{confidence === 0 ? 'any' : `${confidenceWord(confidence)}, ${confidence.toFixed(2)} up`}</em>
        </span>
        <Histogram bins={sure} from={confidence} />
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={confidence}
          onChange={(event) => change(filter({ confidence: Number(event.target.value) }))}
        />
      </label>
      <label className="range">
        <span>
          papers <em>{papers === 1 ? 'any' : `${papers} or more`}</em>
        </span>
        <input
          type="range"
          min="1"
          max="12"
          value={papers}
          onChange={(event) => change(filter({ papers: Number(event.target.value) }))}
        />
      </label>
      {span !== null && span[0] < span[1] && (
        <label className="range">
          <span>
            until year <em>{years?.[1] ?? 'any'}</em>
          </span>
          <input
            type="range"
            min={span[0]}
            max={span[1]}
            value={years?.[1] ?? span[1]}
            onChange={(event) => {
              const last = Number(event.target.value)
              change(filter({ years: last === span[1] ? null : [span[0], last] }))
            }}
          />
        </label>
      )}
      <label className="check">
        <input type="checkbox" checked={ownOnly} onChange={(event) => change(filter({ ownOnly: event.target.checked }))} />
        papers’ own findings only
      </label>
    </section>
  )
}

function yearsOf(years: readonly (number | null)[]): readonly [number, number] | null {
  const known = years.filter((year) => year !== null)
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}
