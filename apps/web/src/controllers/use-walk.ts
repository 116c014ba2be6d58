import { useCallback, type KeyboardEvent } from 'react'
import type { Way } from '../canvas/walk.js'
import { useScene } from '../scene/scene.js'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Keys while the canvas has the focus: arrows go from node to node and say its name, Enter opens it, arrows with Shift move the picture. */
export function useWalk(): (event: KeyboardEvent) => void {
  const { canvas, pointed, said, view, change } = useWorkbench()
  const { graph } = useScene()
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const drawn = canvas.get()
      const way = WAYS[event.key]
      const { selection } = view.get()
      const at = pointed.get() ?? (selection?.kind === 'node' ? selection.id : null)
      if (way !== undefined && event.shiftKey) drawn?.pan(way)
      else if (way !== undefined) {
        const next = drawn?.step(at, way) ?? at
        pointed.set(next)
        if (next !== null) said.set(inWords(graph.getNodeAttributes(next)))
      } else if (event.key === 'Enter' && at !== null) {
        change(openNode(at))
        pointed.set(null)
      } else return
      event.preventDefault()
    },
    [canvas, pointed, said, view, change, graph],
  )
}

function inWords({ name, type, papers, claims }: { name: string; type: string; papers: number; claims: number }): string {
  const parts = [
    type,
    ...(type === 'paper' ? [] : [`${papers} ${papers === 1 ? 'paper' : 'papers'}`]),
    ...(claims > 0 ? [`${claims} ${claims === 1 ? 'claim' : 'claims'}`] : []),
  ]
  return `${name}, ${parts.join(', ')}. Enter opens it.`
}
