import { useEffect } from 'react'
import { closeSelection, openScreen, putAway } from '../state/changes.js'
import { SCREENS, type Screen } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import type { Workbench } from '../workbench.js'

/** What a key does; the help panel lists them from here. */
export interface Key {
  readonly key: string
  readonly help: string
  readonly press: (workbench: Workbench, document: Document) => void
}

const SCREEN_WORDS: Readonly<Record<Screen, string>> = {
  graph: 'the graph',
  table: 'the table',
  boards: 'the boards',
  cypher: 'Cypher',
  try: 'try a text of your own',
}

/** Presses the button that does the same, where it is on the screen. */
const button = (action: string) => (_: Workbench, document: Document) =>
  document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.click()

/** Every key of the page, in the order of the help panel. */
export const KEYS: readonly Key[] = [
  { key: '/', help: 'search', press: (_, document) => document.querySelector<HTMLInputElement>('#search')?.focus() },
  ...SCREENS.map((screen, i) => ({
    key: String(i + 1),
    help: SCREEN_WORDS[screen],
    press: ({ source, change }: Workbench) => {
      if (screen !== 'try' || source.kind === 'server') change(openScreen(screen))
    },
  })),
  { key: 'f', help: 'fit the graph to the screen', press: ({ canvas }) => canvas.get()?.fit() },
  { key: '+', help: 'zoom in', press: ({ canvas }) => canvas.get()?.zoom('in') },
  { key: '-', help: 'zoom out', press: ({ canvas }) => canvas.get()?.zoom('out') },
  { key: 'l', help: 'start or stop the layout', press: ({ layoutRuns }) => layoutRuns.update((runs) => !runs) },
  { key: 'e', help: 'expand the open node', press: button('expand') },
  { key: 'c', help: 'collapse the open node', press: button('collapse') },
  { key: 'h', help: 'hide the open node', press: (workbench) => hideOpen(workbench) },
  { key: 'p', help: 'path from the open node', press: button('path') },
  { key: 'w', help: 'follow the open model, or no longer', press: button('follow') },
  { key: 'z', help: 'undo what changed the canvas', press: ({ undo }) => undo.undo() },
  { key: 'y', help: 'redo it', press: ({ undo }) => undo.redo() },
  { key: 's', help: 'saved views', press: button('views') },
  { key: 'x', help: 'export', press: button('export') },
  { key: 't', help: 'light or dark', press: button('theme') },
  { key: 'Escape', help: 'close what is open', press: (workbench) => close(workbench) },
  { key: '?', help: 'this list', press: ({ help }) => help.update((open) => !open) },
]

/** Keys that count while the canvas has the focus. */
export const CANVAS_KEYS: readonly Pick<Key, 'key' | 'help'>[] = [
  { key: '← ↑ → ↓', help: 'to the next node in that direction' },
  { key: 'Enter', help: 'open it' },
  { key: 'Shift ← ↑ → ↓', help: 'move the picture' },
]

/** Listens for keys while nothing is typed into. Combinations with Ctrl, Alt or Meta belong to the browser; single characters can be switched off. */
export function useKeyboard(): void {
  const workbench = useWorkbench()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const key = KEYS.find((one) => one.key === event.key)
      if (key === undefined || (key.key !== 'Escape' && !workbench.shortcuts.get())) return
      event.preventDefault()
      key.press(workbench, document)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [workbench])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

function hideOpen(workbench: Workbench): void {
  const { selection } = workbench.view.get()
  if (selection?.kind === 'node') workbench.change(putAway(selection.id))
}

function close(workbench: Workbench): void {
  if (workbench.help.get()) workbench.help.set(false)
  else workbench.change(closeSelection)
}
