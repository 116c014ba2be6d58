import { BaselineRanking } from './baseline-ranking.js'
import { CommunityCards } from './community-cards.js'

/** What the right column shows while nothing is open: whom everybody compares with, and what there is to compare. */
export function Overview() {
  return (
    <aside className="side overview" aria-label="Overview">
      <h2 className="unseen">Overview</h2>
      <BaselineRanking />
      <CommunityCards />
    </aside>
  )
}
