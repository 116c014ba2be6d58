import { useEffect, useRef } from 'react'
import { createCanvas, type Canvas } from '../canvas/create-canvas.js'
import { createLayout } from '../canvas/create-layout.js'
import type { Picture } from '../canvas/picture.js'
import { useScene } from '../scene/scene.js'
import { closeSelection, openNode, openPair } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { useWalk } from './use-walk.js'

/** Puts the drawing into its element and keeps it in step with the view; has no markup but that element. */
export function CanvasController() {
  const element = useRef<HTMLDivElement>(null)
  const workbench = useWorkbench()
  const { graph, places, visible, communities, version } = useScene()
  const view = useStore(workbench.view)
  const picture: Picture = {
    visible,
    communities,
    theme: useStore(workbench.theme),
    selection: view.selection,
    pointed: useStore(workbench.pointed),
    lit: useStore(workbench.lit),
    path: useStore(workbench.path),
  }
  const latest = useRef(picture)
  const canvas = useRef<Canvas | null>(null)

  const { theme, selection, pointed, lit, path } = picture
  useEffect(() => {
    latest.current = { visible, communities, theme, selection, pointed, lit, path }
    canvas.current?.show(latest.current)
  }, [visible, communities, theme, selection, pointed, lit, path, version])

  useEffect(() => {
    if (element.current === null) return
    const layout = createLayout(graph, places.byHand, workbench.source.makeLayoutWorker, () => made.redraw())
    const made = createCanvas(element.current, graph, places, latest.current, {
      openNode: (id) => workbench.change(openNode(id)),
      openPair: (from, to) => workbench.change(openPair(from, to)),
      close: () => workbench.change(closeSelection),
      point: (id) => workbench.pointed.set(id),
      placed: (id) => layout.fix(id),
    })
    canvas.current = made
    workbench.canvas.set(made)
    const follow = workbench.layoutRuns.subscribe(() => {
      if (workbench.layoutRuns.get()) {
        layout.start(latest.current.visible)
      } else {
        layout.stop()
        made.spread()
      }
    })
    return () => {
      follow()
      layout.end()
      workbench.layoutRuns.set(false)
      workbench.canvas.set(null)
      canvas.current = null
      made.end()
    }
  }, [graph, places, workbench])

  return (
    <div
      ref={element}
      className="canvas"
      role="application"
      aria-label="Graph: arrow keys go from node to node, Enter opens one; the table shows the same"
      tabIndex={0}
      onKeyDown={useWalk()}
    />
  )
}
