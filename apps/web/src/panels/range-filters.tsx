import { useMemo } from 'react'
import { confidenceWord } from '../scene/confidence-word.js'
import { histogram } from '../scene/histogram.js'
import { relationStyle } from '../scene/relations.js'
import { useScene } from '../scene/scene.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { FINDINGS, type Findings } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { Histogram } from './histogram.js'
import { YearFilter } from './year-filter.js'

const BINS = 20
const MOST_PAPERS = 12

const FINDING_WORDS: Readonly<Record<Findings, string>> = { all: 'all', own: 'own', background: 'background' }

/** Filters over numbers, each with what there is of which size: confidence, papers, years; and whose findings. */
export function RangeFilters() {
  const { view, change } = useWorkbench()
  const { graph, version } = useScene()
  const { confidence, papers, findings } = useStore(view)
  const sure = useMemo(() => {
    const claims = graph.filterEdges((_, edge) => relationStyle(edge.relation).claim)
    const values = claims.map((edge) => graph.getEdgeAttribute(edge, 'confidence'))
    return histogram(values, 0, 1, BINS)
  }, [graph, version])
  const spoken = useMemo(() => {
    const counts = graph.mapNodes((_, node) => (node.type === 'paper' ? 0 : node.papers)).filter((count) => count > 0)
    return histogram(counts, 1, MOST_PAPERS + 1, MOST_PAPERS)
  }, [graph, version])
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
        <Histogram bins={spoken} from={(papers - 1) / MOST_PAPERS} />
        <input
          type="range"
          min="1"
          max={MOST_PAPERS}
          value={papers}
          onChange={(event) => change(filter({ papers: Number(event.target.value) }))}
        />
      </label>
      <YearFilter />
      <div className="range" role="radiogroup" aria-label="Whose findings">
        <span>findings</span>
        <div className="segments small">
          {FINDINGS.map((one) => (
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={findings === one}
              onClick={() => change(filter({ findings: one }))}
            >
              {FINDING_WORDS[one]}
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
