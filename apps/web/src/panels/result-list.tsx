import type { ResultLine } from '../scene/read-results.js'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

/** Numbers that papers report, each with its kind, what it is relative to, its condition and its sentence. */
export function ResultList({
  title,
  lines,
  showModel = false,
}: {
  readonly title: string
  readonly lines: readonly ResultLine[]
  readonly showModel?: boolean
}) {
  if (lines.length === 0) return null
  return (
    <section className="section">
      <h3>
        {title} <span className="count">{lines.length}</span>
      </h3>
      <ul className="results">
        {lines.map((line) => (
          <Line key={line.id} line={line} showModel={showModel} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line, showModel }: { readonly line: ResultLine; readonly showModel: boolean }) {
  const { change } = useWorkbench()
  const { paper } = line
  return (
    <li>
      <details>
        <summary>
          <b>{line.value}</b>
          <span>
            {[showModel ? line.model : '', line.metric, line.on === line.metric ? '' : line.on].filter(Boolean).join(' · ')}{' '}
            <em>{line.relativeTo === '' ? line.kind : `${line.kind} to ${line.relativeTo}`}</em>
            {line.condition !== '' && <em> · {line.condition}</em>}
          </span>
        </summary>
        <blockquote className="sentence">
          <bdi>{line.sentence}</bdi>
        </blockquote>
        {paper !== null && (
          <button type="button" className="paper-title" onClick={() => change(openNode(paper.id))}>
            {paper.title || 'its paper'}
          </button>
        )}
      </details>
    </li>
  )
}
