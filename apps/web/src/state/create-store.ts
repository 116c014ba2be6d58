/** A value that changes, and those who want to know. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  /** Set by what it was; the same value again tells nobody. */
  readonly update: (change: (value: T) => T) => void
  /** Gives the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Make a store with its first value. */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  const set = (next: T) => {
    if (Object.is(value, next)) return
    value = next
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
