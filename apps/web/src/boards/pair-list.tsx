import type { ComparisonPair } from '@claimgraph/model'
import { useState } from 'react'
import { ClaimCard } from '../panels/claim-card.js'

const FIRST = 10

/** Pairs of claims, the two of a pair beside each other. */
export function PairList({ title, pairs }: { readonly title: string; readonly pairs: readonly ComparisonPair[] }) {
  const [shown, setShown] = useState(FIRST)
  if (pairs.length === 0) return null
  return (
    <section className="section">
      <h3>
        {title} <span className="count">{pairs.length}</span>
      </h3>
      {pairs.slice(0, shown).map(([one, other]) => (
        <ul key={`${one.claim} ${other.claim}`} className="claims pair-of-claims">
          <ClaimCard row={one} whole />
          <ClaimCard row={other} whole />
        </ul>
      ))}
      {pairs.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + FIRST)}>
          {pairs.length - shown} more
        </button>
      )}
    </section>
  )
}
