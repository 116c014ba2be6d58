import { createStore, type Store } from '../state/create-store.js'
import { readStored, writeStored } from './stored.js'

/** A view under a name: its address within the page. */
export interface SavedView {
  readonly name: string
  readonly address: string
}

const KEY = 'claimgraph.views'
const MOST = 200

/** The views that were saved in this browser, the newest first. */
export function createSavedViews(window: Window): Store<readonly SavedView[]> {
  const views = createStore(readStored(window, KEY, isSavedView))
  views.subscribe(() => writeStored(window, KEY, views.get()))
  return views
}

/** Save a view; one of the same name is replaced. */
export const saveView =
  (view: SavedView) =>
  (views: readonly SavedView[]): readonly SavedView[] =>
    [view, ...views.filter(({ name }) => name !== view.name)].slice(0, MOST)

/** Delete the view of a name. */
export const deleteView =
  (name: string) =>
  (views: readonly SavedView[]): readonly SavedView[] =>
    views.filter((view) => view.name !== name)

/** Whether a stored value is a saved view; an address that leads out of the page is none. */
function isSavedView(value: unknown): value is SavedView {
  const { name, address } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>
  return typeof name === 'string' && name !== '' && typeof address === 'string' && address.startsWith('#/')
}
