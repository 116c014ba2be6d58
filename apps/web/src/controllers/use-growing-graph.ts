import type { GraphAnswer } from '@claimgraph/model'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addresses } from '../api/addresses.js'
import { drawGraph } from '../scene/draw-graph.js'
import type { DrawnGraph } from '../scene/drawn-graph.js'
import { growGraph, joinAnswers } from '../scene/grow-graph.js'
import { createPlaces, type Places } from '../scene/places.js'
import type { View } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'

/** Nodes that the server gives at once; a query's result may have more. */
const AT_ONCE = 1000

/** The graph of an answer, which grows by what the view names beyond it: nodes that were expanded to, found or come with an address. */
export function useGrowingGraph(answer: GraphAnswer, view: View): Growing {
  const { api } = useWorkbench()
  const made = useMemo(() => ({ graph: drawGraph(answer), places: createPlaces() }), [answer])
  const known = useRef({ answer, whole: answer, asked: new Set<string>() })
  const [version, setVersion] = useState(0)
  useEffect(() => {
    if (known.current.answer !== answer) known.current = { answer, whole: answer, asked: new Set() }
    const own = known.current
    const missing = namedIn(view).filter((id) => !made.graph.hasNode(id) && !own.asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) own.asked.add(id)
    const take = (more: GraphAnswer) => {
      if (more.nodes.length === 0 || own !== known.current) return
      own.whole = joinAnswers(own.whole, more)
      growGraph(made.graph, own.whole)
      setVersion((before) => before + 1)
    }
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const ids = missing.slice(at, at + AT_ONCE)
      // What cannot be had is not shown; the panel of a node says why.
      api.post<GraphAnswer>(addresses.subgraph, { ids }).then(take, () => undefined)
    }
  }, [api, answer, made, view])
  return { ...made, version }
}

export interface Growing {
  readonly graph: DrawnGraph
  readonly places: Places
  /** Counts up when the graph has grown: it stays the same object. */
  readonly version: number
}

function namedIn({ pinned, selection }: View): readonly string[] {
  if (selection === null) return pinned
  return [...pinned, ...(selection.kind === 'node' ? [selection.id] : [selection.from, selection.to])]
}
