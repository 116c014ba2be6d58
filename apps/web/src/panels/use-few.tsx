import { useState, type ReactNode } from 'react'

/** The first few of a list until a button below it asks for all. */
export interface Few {
  /** What is shown now of a list. */
  shown<T>(items: readonly T[]): readonly T[]
  /** The button "n more" for a list of so many; null when all are shown. */
  more(count: number): ReactNode
}

/** One list that begins with `most` of its items. */
export function useFew(most: number): Few {
  const [all, setAll] = useState(false)
  return {
    shown: (items) => (all ? items : items.slice(0, most)),
    more: (count) =>
      all || count <= most ? null : (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {count - most} more
        </button>
      ),
  }
}
