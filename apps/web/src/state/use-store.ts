import { useSyncExternalStore } from 'react'
import type { Store } from './create-store.js'

/** The value of a store, as long as the component is shown. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
