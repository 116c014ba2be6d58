import { CommunityCards } from '../panels/community-cards.js'

/** All communities as cards. */
export function CommunitiesBoard() {
  return (
    <>
      <h2>Which communities are there?</h2>
      <CommunityCards most={60} />
    </>
  )
}
