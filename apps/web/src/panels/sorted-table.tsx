import { useMemo, useState, type ReactNode } from 'react'
import { sortRows } from '../scene/sort-rows.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

/** A column: what a row is sorted by in it, and what is shown. */
export interface Column<R> {
  readonly key: string
  readonly title: string
  readonly value: (row: R) => string | number | null
  readonly show?: (row: R) => ReactNode
}

const PAGE = 100

/** A table that sorts by any column, a page of rows at a time. */
export function SortedTable<R>({
  rows,
  columns,
  keyOf,
  first,
  isOn,
  point,
}: {
  readonly rows: readonly R[]
  readonly columns: readonly Column<R>[]
  readonly keyOf: (row: R) => string
  /** Column that it is sorted by at first, downwards. */
  readonly first: string
  readonly isOn?: (row: R) => boolean
  readonly point?: (row: R | null) => void
}) {
  const { view, change } = useWorkbench()
  const order = readSort(useStore(view).sort, columns) ?? { key: first, down: true }
  const [shown, setShown] = useState(PAGE)
  const value = columns.find((column) => column.key === order.key)?.value
  const sorted = useMemo(() => (value ? sortRows(rows, value, order.down) : rows), [rows, value, order.down])
  return (
    <>
      <table className="data wide">
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col" aria-sort={order.key === key ? (order.down ? 'descending' : 'ascending') : 'none'}>
                <button type="button" onClick={() => change(filter({ sort: order.key === key && order.down ? key : `-${key}` }))}>
                  {title}
                  <span aria-hidden="true">{order.key === key ? (order.down ? ' ▾' : ' ▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr
              key={keyOf(row)}
              className={isOn?.(row) ? 'on' : ''}
              onMouseEnter={() => point?.(row)}
              onMouseLeave={() => point?.(null)}
            >
              {columns.map((column) => (
                <td key={column.key} className={typeof column.value(row) === 'number' ? 'number' : ''}>
                  {column.show ? column.show(row) : column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && <p className="nothing">No row fits.</p>}
      {sorted.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + PAGE)}>
          {sorted.length - shown} more rows
        </button>
      )}
    </>
  )
}

/** The order in an address, `-papers` downwards; undefined where it names no column. */
function readSort(
  sort: string,
  columns: readonly { readonly key: string }[],
): { readonly key: string; readonly down: boolean } | undefined {
  const key = sort.replace(/^-/u, '')
  return columns.some((column) => column.key === key) ? { key, down: sort !== key } : undefined
}
