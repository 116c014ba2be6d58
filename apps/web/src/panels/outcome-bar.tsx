import type { ComparisonRow } from '@claimgraph/model'
import { tallyOutcomes } from '../scene/tally-outcomes.js'

/** Wins, draws and losses of a model as one bar and in words. */
export function OutcomeBar({ claims }: { readonly claims: readonly ComparisonRow[] }) {
  const { beats, matches, beaten } = tallyOutcomes(claims)
  if (beats + matches + beaten === 0) return null
  return (
    <div className="outcomes">
      <svg width="100%" height="8" role="img" aria-label={`beats ${beats}, matches ${matches}, is beaten ${beaten} times`}>
        <Bar parts={[beats, matches, beaten]} />
      </svg>
      <p>
        <b className="win">beats {beats}</b> <b className="draw">matches {matches}</b> <b className="loss">beaten {beaten}</b>
      </p>
    </div>
  )
}

function Bar({ parts }: { readonly parts: readonly number[] }) {
  const total = parts.reduce((sum, part) => sum + part, 0)
  const names = ['win', 'draw', 'loss']
  return parts.map((part, i) => {
    const before = parts.slice(0, i).reduce((sum, one) => sum + one, 0)
    return (
      <rect key={i} className={names[i] ?? ''} x={`${(100 * before) / total}%`} width={`${(100 * part) / total}%`} height="8" />
    )
  })
}
