import { useCallback } from 'react'
import { openNode, openScreen } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'

const A_FRAME = 60

/** Opens a node and flies to it, once the canvas shows it. */
export function useFlight(): (id: string) => void {
  const { change, canvas } = useWorkbench()
  return useCallback(
    (id) => {
      change((view) => openNode(id)(openScreen('graph')(view)))
      setTimeout(() => canvas.get()?.flyTo(id), A_FRAME)
    },
    [change, canvas],
  )
}
