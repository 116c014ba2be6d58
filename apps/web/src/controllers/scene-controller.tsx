import type { CommunitiesAnswer, GraphAnswer } from '@claimgraph/model'
import { useMemo, useRef, type ReactNode } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { StateOf } from '../panels/state-of.js'
import { chooseVisible } from '../scene/choose-visible.js'
import { countKinds } from '../scene/count-kinds.js'
import { listCommunities } from '../scene/list-communities.js'
import { SceneContext } from '../scene/scene.js'
import type { View } from '../state/view.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { useGrowingGraph } from './use-growing-graph.js'

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
        <main className="waiting" tabIndex={-1}>
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
  const { graph, places, version } = useGrowingGraph(answer, view)
  const kinds = useMemo(() => countKinds(graph), [graph, version])
  const communities = useMemo(
    () => listCommunities(graph, labelled.state === 'ready' ? labelled.value.communities : []),
    [graph, labelled],
  )
  const shown = useShown(view)
  const visible = useMemo(() => chooseVisible(graph, shown), [graph, version, shown])
  const scene = useMemo(
    () => ({ graph, version, places, total: answer.total, visible, kinds, communities }),
    [graph, version, places, answer, visible, kinds, communities],
  )
  return <SceneContext value={scene}>{children}</SceneContext>
}

/** The view, the same object as long as nothing that decides what is shown has changed: typing a query chooses nothing anew. */
function useShown(view: View): View {
  const last = useRef(view)
  if (!sameShown(last.current, view)) last.current = view
  return last.current
}

const UNSEEN: readonly string[] = [
  'screen',
  'board',
  'about',
  'other',
  'cypher',
  'engine',
  'ran',
  'tableOf',
  'rowText',
  'sort',
  'camera',
  'help',
] satisfies readonly (keyof View)[]

function sameShown(one: View, other: View): boolean {
  return (Object.keys(one) as (keyof View)[]).every((key) => UNSEEN.includes(key) || one[key] === other[key])
}
