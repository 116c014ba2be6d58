import type { CommunitiesAnswer, GraphAnswer } from '@claimgraph/model'
import { useMemo, type ReactNode } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { StateOf } from '../panels/state-of.js'
import { chooseVisible } from '../scene/choose-visible.js'
import { countKinds } from '../scene/count-kinds.js'
import { drawGraph } from '../scene/draw-graph.js'
import { listCommunities } from '../scene/list-communities.js'
import { SceneContext } from '../scene/scene.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

/** How many nodes the page loads at most; what is beyond comes by expanding. */
const LOADED = 3000

/** Loads the graph and gives it, with what the view shows of it, to all below; the header stays whatever happens. */
export function SceneController({
  header,
  empty,
  children,
}: {
  readonly header: ReactNode
  readonly empty: ReactNode
  readonly children: ReactNode
}) {
  const answer = useAnswer<GraphAnswer>(addresses.graph(LOADED))
  if (answer.state === 'ready' && answer.value.nodes.length > 0) {
    return (
      <SceneOf answer={answer.value}>
        {header}
        {children}
      </SceneOf>
    )
  }
  return (
    <>
      {header}
      {answer.state === 'ready' ? (
        empty
      ) : (
        <main className="waiting">
          <StateOf answer={answer} what="the graph">
            {() => null}
          </StateOf>
        </main>
      )}
    </>
  )
}

function SceneOf({ answer, children }: { readonly answer: GraphAnswer; readonly children: ReactNode }) {
  const view = useStore(useWorkbench().view)
  const labelled = useAnswer<CommunitiesAnswer>(addresses.communities)
  const graph = useMemo(() => drawGraph(answer), [answer])
  const kinds = useMemo(() => countKinds(graph), [graph])
  const communities = useMemo(
    () => listCommunities(graph, labelled.state === 'ready' ? labelled.value.communities : []),
    [graph, labelled],
  )
  const visible = useMemo(() => chooseVisible(graph, view), [graph, view])
  const scene = useMemo(
    () => ({ graph, total: answer.total, visible, kinds, communities }),
    [graph, answer, visible, kinds, communities],
  )
  return <SceneContext value={scene}>{children}</SceneContext>
}
