import { parseAddress, writeAddress } from './address.js'
import type { Store } from './create-store.js'
import type { View } from './view.js'

/** What makes a new entry of the browser's history; every other change replaces the entry. */
const isStep = (before: View, after: View) =>
  before.screen !== after.screen ||
  before.board !== after.board ||
  before.about !== after.about ||
  before.other !== after.other ||
  before.help !== after.help ||
  before.tableOf !== after.tableOf ||
  (after.ran && (!before.ran || before.cypher !== after.cypher)) ||
  before.pinned !== after.pinned ||
  before.removed !== after.removed ||
  JSON.stringify(before.selection) !== JSON.stringify(after.selection)

/** Keep the address and the view in step, both ways. Gives the function that stops it. */
export function keepAddress(view: Store<View>, window: Window): () => void {
  let last = view.get()
  const write = () => {
    const address = writeAddress(view.get())
    const step = isStep(last, view.get())
    last = view.get()
    if (address === window.location.hash) return
    if (step) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  const read = () => {
    const address = window.location.hash
    if (address !== writeAddress(view.get())) view.set(parseAddress(address))
  }
  const stop = view.subscribe(write)
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    stop()
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
