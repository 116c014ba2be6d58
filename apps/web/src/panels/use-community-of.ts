import { useContext } from 'react'
import { SceneContext } from '../scene/scene.js'

/** The community of a node of the loaded graph; null for others. */
export function useCommunityOf(id: string): number | null {
  const scene = useContext(SceneContext)
  return scene?.graph.hasNode(id) ? scene.graph.getNodeAttribute(id, 'community') : null
}
