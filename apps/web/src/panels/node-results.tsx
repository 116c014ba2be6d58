import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { readResults, type ResultLine } from '../scene/read-results.js'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

/** Numbers that papers report for a model, or on a benchmark or metric; what is relative says to what. */
export function NodeResults({ node }: { readonly node: NodeRef }) {
  const answer = useAnswer<GraphAnswer>(addresses.neighbours(node.id, ['SCORES']))
  if (answer.state !== 'ready') return null
  const results = readResults(answer.value).filter((line) => answer.value.edges.length > 0 && line.value !== '')
  if (results.length === 0) return null
  return (
    <section className="section">
      <h3>
        results <span className="count">{results.length}</span>
      </h3>
      <ul className="results">
        {results.map((line) => (
          <Line key={line.id} line={line} showModel={node.type !== 'model'} />
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
            {[showModel ? line.model : '', line.metric, line.on === line.metric ? '' : line.on].filter(Boolean).join(' · ')}
            {line.kind !== 'absolute' && <em> {line.relativeTo === '' ? line.kind : `${line.kind} to ${line.relativeTo}`}</em>}
            {line.condition !== '' && <em> {line.condition}</em>}
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
