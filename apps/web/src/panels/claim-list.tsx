import type { ComparisonRow } from '@claimgraph/model'
import type { ReactNode } from 'react'
import { surestFirst } from '../scene/surest-first.js'
import { ClaimCard } from './claim-card.js'
import { useFew } from './use-few.js'

const FIRST = 5

/** Claims under a heading with their number; the first few, the others on demand. */
export function ClaimList({
  title,
  rows,
  whole = false,
  first = FIRST,
  inOrder = false,
}: {
  readonly title: ReactNode
  readonly rows: readonly ComparisonRow[]
  readonly whole?: boolean
  readonly first?: number
  /** Keep the order of the rows: steps of a chain. */
  readonly inOrder?: boolean
}) {
  const few = useFew(first)
  if (rows.length === 0) return null
  const sorted = inOrder ? rows : surestFirst(rows)
  return (
    <section className="section">
      <h3>
        {title} <span className="count">{rows.length}</span>
      </h3>
      <ul className="claims">
        {few.shown(sorted).map((row) => (
          <ClaimCard key={`${row.claim} ${row.subject.id} ${row.object?.id ?? ''}`} row={row} whole={whole} />
        ))}
      </ul>
      {few.more(rows.length)}
    </section>
  )
}
