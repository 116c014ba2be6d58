import { useEffect } from 'react'
import { useScene } from '../scene/scene.js'
import { useStore } from '../state/use-store.js'
import type { Screen } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'

const SCREENS: Readonly<Record<Screen, string>> = {
  graph: 'graph',
  table: 'table',
  boards: 'boards',
  cypher: 'Cypher',
  try: 'try it',
}

/** Keep the window's title in step with the view: what is open, where. So the browser's history can be read. Gives the title. */
export function usePageTitle(): string {
  const { view } = useWorkbench()
  const { graph } = useScene()
  const { screen, selection, board, about } = useStore(view)
  const nameOf = (id: string) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id)
  const ends = selection === null ? [] : selection.kind === 'node' ? [selection.id] : [selection.from, selection.to]
  const open =
    screen === 'boards'
      ? [board, ...(about === '' ? [] : [nameOf(about)])]
      : screen === 'graph' || screen === 'table'
        ? ends.map(nameOf)
        : []
  const title = [...(open.length > 0 ? [open.join(' – ')] : []), SCREENS[screen], 'claimgraph'].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return title
}
