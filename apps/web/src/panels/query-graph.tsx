import type { GraphAnswer } from '@claimgraph/model'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addresses } from '../api/addresses.js'
import { createCanvas } from '../canvas/create-canvas.js'
import type { Picture } from '../canvas/picture.js'
import { drawGraph } from '../scene/draw-graph.js'
import { createPlaces } from '../scene/places.js'
import { resultGraph, type Drawable } from '../scene/query-graph.js'
import { openNode, openPair, openScreen, pin } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { useCommunities } from './use-communities.js'

const MOST = 1000

/** The nodes and relationships of a result as a graph of their own, apart from the one on the canvas. */
export function QueryGraph({ drawable }: { readonly drawable: Drawable }) {
  const { api, change } = useWorkbench()
  const [answer, setAnswer] = useState<GraphAnswer | null>(null)
  useEffect(() => {
    let current = true
    setAnswer(null)
    api.post<GraphAnswer>(addresses.subgraph, { ids: drawable.nodes.slice(0, MOST) }).then(
      (found) => {
        if (current) setAnswer(resultGraph(found, drawable))
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [api, drawable])
  const take = () => change((view) => openScreen('graph')(pin(drawable.nodes)(view)))
  return (
    <div className="query-graph">
      {answer !== null && <Drawing answer={answer} />}
      <button type="button" className="button over" onClick={take}>
        Take {drawable.nodes.length} nodes to the canvas
      </button>
    </div>
  )
}

function Drawing({ answer }: { readonly answer: GraphAnswer }) {
  const element = useRef<HTMLDivElement>(null)
  const { theme: themeStore, change } = useWorkbench()
  const theme = useStore(themeStore)
  const communities = useCommunities()
  const graph = useMemo(() => drawGraph(answer), [answer])
  const [pointed, setPointed] = useState<string | null>(null)
  const picture = useMemo<Picture>(() => {
    const visible = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()), folded: { groups: 0, nodes: 0 }, beyond: 0 }
    return { visible, communities, theme, selection: null, pointed: null, path: [], lit: null }
  }, [graph, communities, theme])
  const canvas = useRef<ReturnType<typeof createCanvas> | null>(null)
  const first = useRef(picture)
  first.current = picture
  useEffect(() => {
    if (element.current === null) return
    const made = createCanvas(element.current, graph, createPlaces(), first.current, {
      openNode: (id) => change(openNode(id)),
      openPair: (from, to) => change(openPair(from, to)),
      close: () => undefined,
      point: setPointed,
      placed: () => undefined,
    })
    canvas.current = made
    return () => made.end()
  }, [graph, change])
  useEffect(() => canvas.current?.show({ ...picture, pointed }), [picture, pointed])
  return (
    <div
      ref={element}
      className="canvas"
      role="img"
      aria-label={`Result as a graph: ${graph.order} nodes, ${graph.size} lines`}
    />
  )
}
