import { createStore, type Store } from '../state/create-store.js'

const KEY = 'claimgraph.shortcuts'

/** Whether single keys do something: on, unless the reader switched them off in this browser (they get in the way of speech input). */
export function createShortcuts(window: Window): Store<boolean> {
  const shortcuts = createStore(read(window) !== 'off')
  shortcuts.subscribe(() => {
    try {
      window.localStorage.setItem(KEY, shortcuts.get() ? 'on' : 'off')
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  })
  return shortcuts
}

function read(window: Window): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}
