import type { ComparisonRow } from '@claimgraph/model'
import { ClaimCard } from '../panels/claim-card.js'
import type { News } from './find-news.js'

const FIRST = 20

/** New claims against models that the reader follows, each with its sentence; those that such a model wins come last. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  const rows = news.flatMap((one) => one.rows)
  if (rows.length === 0) return null
  const sorted = [...rows.filter(isAgainst), ...rows.filter((row) => !isAgainst(row))]
  return (
    <div className="news">
      <h3>{newsInWords(rows)}</h3>
      <ul className="claims">
        {sorted.slice(0, FIRST).map((row, i) => (
          <ClaimCard key={`${row.claim} ${i}`} row={row} whole />
        ))}
      </ul>
      {rows.length > FIRST && <p className="quiet">and {rows.length - FIRST} more, in the models’ panels</p>}
    </div>
  )
}

/** How many new claims there are, from the side of the followed models. */
export function newsInWords(rows: readonly Pick<ComparisonRow, 'relation'>[]): string {
  const against = rows.filter(isAgainst).length
  const won = rows.length - against
  const claims = (count: number) => (count === 1 ? '1 new claim' : `${count} new claims`)
  if (against === 0) return `${claims(won)} in favour of models you follow`
  return `${claims(against)} against models you follow${won > 0 ? `, ${won} in their favour` : ''}`
}

/** Beaten, matched, or compared with: whatever it does not win. */
function isAgainst(row: Pick<ComparisonRow, 'relation'>): boolean {
  return row.relation !== 'outperforms'
}
