import type { QueryAnswer } from '@claimgraph/model'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { drawableIn } from '../scene/query-graph.js'

/** Rows of a query, values in words; nodes among them open. */
export function QueryRows({ answer }: { readonly answer: QueryAnswer }) {
  return (
    <div className="table-scroll">
      <table className="data wide">
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td key={j} className={typeof value === 'number' ? 'number' : ''}>
                  <Value value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Value({ value }: { readonly value: unknown }) {
  const { change } = useWorkbench()
  const [id] = drawableIn([[value]]).nodes
  if (value === null) return <span className="quiet">null</span>
  if (id !== undefined && !Array.isArray(value))
    return (
      <button type="button" className="node-button" onClick={() => change(openNode(id))}>
        {nameIn(value) ?? id}
      </button>
    )
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return <bdi>{value.join(' · ')}</bdi>
  return <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
}

function nameIn(value: unknown): string | undefined {
  const { properties } = value as { properties?: { name?: unknown; title?: unknown } }
  const name = properties?.name ?? properties?.title
  return typeof name === 'string' ? name : undefined
}
