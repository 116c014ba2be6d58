import { createStore, type Store } from './create-store.js'
import type { View } from './view.js'

/** How far one can go back and forth, and how. */
export interface Undo {
  readonly steps: Store<{ readonly back: number; readonly forth: number }>
  readonly undo: () => void
  readonly redo: () => void
}

/** What undoing brings back: what is on the canvas. What is open and asked has the browser's own back and forward. */
const KEPT = [
  'hiddenTypes',
  'hiddenKinds',
  'hiddenRelations',
  'confidence',
  'papers',
  'years',
  'findings',
  'community',
  'off',
  'smallGroups',
  'limit',
  'pinned',
  'removed',
] as const satisfies readonly (keyof View)[]

type Shown = Pick<View, (typeof KEPT)[number]>

const MOST = 100
/** A slider that is drawn along is one step. */
const PAUSE = 400

/** Remember what was on the canvas before each change, and go back and forth in it. */
export function createUndo(view: Store<View>, now: () => number): Undo {
  let past: readonly Shown[] = []
  let future: readonly Shown[] = []
  let last = shownIn(view.get())
  let changed = -Infinity
  let moving = false
  const steps = createStore({ back: 0, forth: 0 })
  const tell = () => steps.set({ back: past.length, forth: future.length })
  view.subscribe(() => {
    const next = shownIn(view.get())
    if (moving || KEPT.every((field) => next[field] === last[field])) return
    const samePull = now() - changed < PAUSE && isPull(last, next)
    if (!samePull) past = [...past, last].slice(-MOST)
    future = []
    last = next
    changed = now()
    tell()
  })
  const go = (shown: Shown | undefined) => {
    if (shown === undefined) return
    moving = true
    last = shown
    view.update((current) => ({ ...current, ...shown }))
    moving = false
    changed = -Infinity
    tell()
  }
  return {
    steps,
    undo: () => {
      const to = past.at(-1)
      if (to === undefined) return
      past = past.slice(0, -1)
      future = [...future, last]
      go(to)
    },
    redo: () => {
      const to = future.at(-1)
      if (to === undefined) return
      future = future.slice(0, -1)
      past = [...past, last]
      go(to)
    },
  }
}

function shownIn(view: View): Shown {
  return Object.fromEntries(KEPT.map((field) => [field, view[field]])) as unknown as Shown
}

/** Only a number that is drawn along changed. */
function isPull(before: Shown, after: Shown): boolean {
  const pulled: readonly string[] = ['confidence', 'papers', 'years']
  return KEPT.every((field) => pulled.includes(field) || before[field] === after[field])
}
