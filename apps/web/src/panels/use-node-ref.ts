import type { NodeRef } from '@claimgraph/model'
import { useContext } from 'react'
import { SceneContext } from '../scene/scene.js'
import { nodeTypeOf } from '../scene/node-types.js'

/** A node by its id, named as the loaded graph names it; what is not loaded is named by its id. */
export function useNodeRef(id: string): NodeRef {
  const scene = useContext(SceneContext)
  if (scene?.graph.hasNode(id)) {
    const { type, name } = scene.graph.getNodeAttributes(id)
    return { id, type, name }
  }
  const [type = '', name = id] = id.split(/:(.*)/su)
  return { id, type: nodeTypeOf(type.charAt(0).toUpperCase() + type.slice(1)), name }
}
