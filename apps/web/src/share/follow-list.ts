import { createStore, type Store } from '../state/create-store.js'
import { readStored, writeStored } from './stored.js'

/** A model that the reader follows, with the claims about it that were there when they last looked. */
export interface Followed {
  readonly id: string
  readonly name: string
  readonly seen: readonly string[]
}

const KEY = 'claimgraph.followed'

/** The models that are followed in this browser, the last one first. */
export function createFollowList(window: Window): Store<readonly Followed[]> {
  const list = createStore(readStored(window, KEY, isFollowed))
  list.subscribe(() => writeStored(window, KEY, list.get()))
  return list
}

/** Follow a model, or count what is known of it as seen. */
export const follow =
  (followed: Followed) =>
  (list: readonly Followed[]): readonly Followed[] =>
    list.some(({ id }) => id === followed.id) ? list.map((one) => (one.id === followed.id ? followed : one)) : [followed, ...list]

/** Follow it no longer. */
export const unfollow =
  (id: string) =>
  (list: readonly Followed[]): readonly Followed[] =>
    list.filter((one) => one.id !== id)

function isFollowed(value: unknown): value is Followed {
  const { id, name, seen } = (value ?? {}) as Partial<Record<keyof Followed, unknown>>
  return (
    typeof id === 'string' && typeof name === 'string' && Array.isArray(seen) && seen.every((claim) => typeof claim === 'string')
  )
}
