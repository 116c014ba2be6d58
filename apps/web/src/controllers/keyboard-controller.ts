import { useEffect } from 'react'
import { closeSelection, putAway } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import type { Workbench } from '../workbench.js'

/** What a key does; the help panel lists them from here. */
export interface Key {
  readonly key: string
  readonly help: string
  readonly press: (workbench: Workbench, document: Document) => void
}

export const KEYS: readonly Key[] = [
  { key: '/', help: 'search', press: (_, document) => document.querySelector<HTMLInputElement>('#search')?.focus() },
  { key: 'f', help: 'fit the graph to the screen', press: ({ canvas }) => canvas.get()?.fit() },
  {
    key: 'e',
    help: 'expand the open node',
    press: (_, document) => document.querySelector<HTMLButtonElement>('[data-action="expand"]')?.click(),
  },
  {
    key: 'c',
    help: 'collapse the open node',
    press: (_, document) => document.querySelector<HTMLButtonElement>('[data-action="collapse"]')?.click(),
  },
  { key: 'h', help: 'hide the open node', press: (workbench) => hideOpen(workbench) },
  {
    key: 'p',
    help: 'path from the open node',
    press: (_, document) => document.querySelector<HTMLButtonElement>('[data-action="path"]')?.click(),
  },
  { key: 'l', help: 'start or stop the layout', press: ({ layoutRuns }) => layoutRuns.update((runs) => !runs) },
  { key: 'z', help: 'undo what changed the canvas', press: ({ undo }) => undo.undo() },
  { key: 'y', help: 'redo it', press: ({ undo }) => undo.redo() },
  { key: '+', help: 'zoom in', press: ({ canvas }) => canvas.get()?.zoom('in') },
  { key: '-', help: 'zoom out', press: ({ canvas }) => canvas.get()?.zoom('out') },
  { key: 'Escape', help: 'close what is open', press: (workbench) => close(workbench) },
  { key: '?', help: 'this list', press: ({ help }) => help.update((open) => !open) },
]

/** Listens for keys while nothing is typed into. Combinations with Ctrl, Alt or Meta belong to the browser. */
export function useKeyboard(): void {
  const workbench = useWorkbench()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const key = KEYS.find((one) => one.key === event.key)
      if (key === undefined) return
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
