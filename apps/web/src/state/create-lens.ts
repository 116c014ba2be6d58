import type { Store } from './create-store.js'

/** One field of a store as a store of its own. */
export function createLens<S, K extends keyof S>(whole: Store<S>, field: K): Store<S[K]> {
  const set = (value: S[K]) => {
    if (!Object.is(whole.get()[field], value)) whole.update((now) => ({ ...now, [field]: value }))
  }
  return {
    get: () => whole.get()[field],
    set,
    update: (change) => set(change(whole.get()[field])),
    subscribe: (listener) => {
      let last = whole.get()[field]
      return whole.subscribe(() => {
        const next = whole.get()[field]
        if (Object.is(last, next)) return
        last = next
        listener()
      })
    },
  }
}
