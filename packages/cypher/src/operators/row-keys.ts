import type { Frame } from '../run/frame.js'
import { keyOf, type Key } from '../values/key-of.js'

type Level<T> = Map<Key, Level<T> | T>

/** Something for each combination of values in some slots: maps in maps, one level a slot, so that no key of a whole row is made. */
export class RowKeys<T extends object> {
  private root: Level<T> = new Map()

  constructor(private readonly slots: readonly number[]) {}

  /** What there is for the row at hand; made where there is nothing yet. */
  get(frame: Frame, make: (key: Key) => T): T {
    const { slots } = this
    const last = slots.length - 1
    let level = this.root
    for (let index = 0; index < last; index++) {
      const key = keyOf(frame[slots[index] ?? 0] ?? null)
      let next = level.get(key)
      if (next === undefined) {
        next = new Map() as Level<T>
        level.set(key, next)
      }
      level = next as Level<T>
    }
    const key = last < 0 ? null : keyOf(frame[slots[last] ?? 0] ?? null)
    const known = level.get(key)
    if (known !== undefined) return known as T
    const made = make(key)
    level.set(key, made)
    return made
  }

  clear(): void {
    this.root = new Map()
  }
}

/** What a key takes, in values of a list. */
export function weightOf(key: Key): number {
  return typeof key === 'string' ? 3 + (key.length >> 4) : 3
}
