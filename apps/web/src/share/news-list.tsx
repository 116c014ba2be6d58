import { ClaimCard } from '../panels/claim-card.js'
import type { News } from './find-news.js'

const FIRST = 20

/** New claims against models that the reader follows, each with its sentence. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  const rows = news.flatMap((one) => one.rows)
  if (rows.length === 0) return null
  return (
    <div className="news">
      <h3>{rows.length === 1 ? '1 new claim' : `${rows.length} new claims`} against models you follow</h3>
      <ul className="claims">
        {rows.slice(0, FIRST).map((row, i) => (
          <ClaimCard key={`${row.claim} ${i}`} row={row} whole />
        ))}
      </ul>
      {rows.length > FIRST && <p className="quiet">and {rows.length - FIRST} more, in the models’ panels</p>}
    </div>
  )
}
