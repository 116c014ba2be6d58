import type { ReactNode } from 'react'
import type { Lit } from '../canvas/picture.js'
import { useWorkbench } from '../workbench-context.js'

/** A row of the legend that is a switch too: what it means, how many there are, on or off; the canvas shows which while one points at it. */
export function Switch({
  on,
  count,
  help,
  lit,
  flip,
  children,
}: {
  readonly on: boolean
  readonly count: number
  readonly help?: string
  readonly lit?: Lit
  readonly flip: () => void
  readonly children: ReactNode
}) {
  const workbench = useWorkbench()
  const light = () => workbench.lit.set(lit ?? null)
  const dark = () => workbench.lit.set(null)
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={on}
      title={help}
      onClick={flip}
      onMouseEnter={light}
      onMouseLeave={dark}
      onFocus={light}
      onBlur={dark}
    >
      <span className="switch-label">{children}</span>
      <span className="count">{count.toLocaleString('en')}</span>
    </button>
  )
}
