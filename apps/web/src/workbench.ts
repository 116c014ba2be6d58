import { createAnswers, type Answers } from './api/create-answers.js'
import type { Api } from './api/create-api.js'
import type { Source } from './api/source.js'
import type { Canvas } from './canvas/create-canvas.js'
import type { Lit } from './canvas/picture.js'
import type { Theme } from './scene/palette.js'
import type { Building } from './share/building.js'
import type { News } from './share/find-news.js'
import { createFollowList, type Followed } from './share/follow-list.js'
import { createShortcuts } from './share/shortcuts.js'
import { createSavedViews, type SavedView } from './share/saved-views.js'
import { parseAddress } from './state/address.js'
import type { Change } from './state/changes.js'
import { createLens } from './state/create-lens.js'
import { createStore, type Store } from './state/create-store.js'
import { createUndo, type Undo } from './state/create-undo.js'
import { keepAddress } from './state/keep-address.js'
import { keepCamera } from './state/keep-camera.js'
import { keepTheme } from './state/keep-theme.js'
import type { View } from './state/view.js'

/** All that the page knows and can do: made once, handed down, never imported. */
export interface Workbench {
  readonly view: Store<View>
  readonly theme: Store<Theme>
  /** Node that a list or the pointer points at. */
  readonly pointed: Store<string | null>
  /** Row of the legend that the pointer is on. */
  readonly lit: Store<Lit | null>
  /** Nodes of the chain that is open. */
  readonly path: Store<readonly string[]>
  readonly undo: Undo
  /** The drawing, while it is on the screen. */
  readonly canvas: Store<Canvas | null>
  readonly help: Store<boolean>
  readonly layoutRuns: Store<boolean>
  readonly source: Source
  readonly api: Api
  readonly answers: Answers
  /** What screen readers are told just now. */
  readonly said: Store<string>
  /** Whether single keys do something. */
  readonly shortcuts: Store<boolean>
  readonly savedViews: Store<readonly SavedView[]>
  /** Models that the reader follows, and what is new about them. */
  readonly followed: Store<readonly Followed[]>
  readonly news: Store<readonly News[]>
  /** A listing on its way into the library; null when there is none. */
  readonly building: Store<Building | null>
  /** Change the view. */
  readonly change: (change: Change) => void
}

/** Make the page's state and bind it to the window: address, theme. */
export function createWorkbench(window: Window, source: Source): Workbench {
  const { api } = source
  const view = createStore(parseAddress(window.location.hash))
  const theme = createStore<Theme>('light')
  keepAddress(view, window)
  keepTheme(theme, window)
  const canvas = createStore<Canvas | null>(null)
  keepCamera(view, canvas)
  return {
    view,
    theme,
    pointed: createStore<string | null>(null),
    lit: createStore<Lit | null>(null),
    path: createStore<readonly string[]>([]),
    undo: createUndo(view, () => performance.now()),
    canvas,
    help: createLens(view, 'help'),
    layoutRuns: createStore(false),
    source,
    api,
    answers: createAnswers(api),
    said: createStore(''),
    shortcuts: createShortcuts(window),
    savedViews: createSavedViews(window),
    followed: createFollowList(window),
    news: createStore<readonly News[]>([]),
    building: createStore<Building | null>(null),
    change: (change) => view.update(change),
  }
}
