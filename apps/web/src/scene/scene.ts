import { createContext, useContext } from 'react'
import type { Visible } from './choose-visible.js'
import type { Kinds } from './count-kinds.js'
import type { DrawnGraph } from './drawn-graph.js'
import type { CommunityEntry } from './list-communities.js'
import type { Places } from './places.js'

/** The graph of the page and what of it is shown, worked out once for canvas, table, filters and status. */
export interface Scene {
  readonly graph: DrawnGraph
  /** Counts up when the graph has grown: it stays the same object. */
  readonly version: number
  readonly places: Places
  readonly total: { readonly nodes: number; readonly edges: number }
  readonly visible: Visible
  readonly kinds: Kinds
  readonly communities: readonly CommunityEntry[]
}

export const SceneContext = createContext<Scene | null>(null)

/** The scene, where the graph is there. */
export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('No scene around this component')
  return scene
}
