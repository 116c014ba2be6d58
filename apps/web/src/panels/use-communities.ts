import { useContext } from 'react'
import type { CommunityEntry } from '../scene/list-communities.js'
import { SceneContext } from '../scene/scene.js'

const NONE: readonly CommunityEntry[] = []

/** The communities of the loaded graph, largest first; none before it is there. */
export function useCommunities(): readonly CommunityEntry[] {
  return useContext(SceneContext)?.communities ?? NONE
}
