/** A list that this browser keeps; what is not as it should be is left out, and where storage is forbidden the list is empty. */
export function readStored<T>(window: Window, key: string, is: (value: unknown) => value is T): readonly T[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(is) : []
  } catch {
    return []
  }
}

/** Keep a list in this browser; where storage is forbidden it lasts as long as the page. */
export function writeStored(window: Window, key: string, list: readonly unknown[]): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(list))
  } catch {
    // Nothing to be done: the page goes on with what it has in memory.
  }
}
