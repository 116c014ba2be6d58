import type { NodeRef } from '@claimgraph/model'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { useCommunityOf } from './use-community-of.js'
import { TypeGlyph } from './type-glyph.js'

/** A node's name that opens it, and points at it on the canvas while the pointer is on it. */
export function NodeButton({ node, glyph = true }: { readonly node: NodeRef; readonly glyph?: boolean }) {
  const { change, pointed } = useWorkbench()
  const community = useCommunityOf(node.id)
  return (
    <button
      type="button"
      className="node-button"
      onClick={() => change(openNode(node.id))}
      onMouseEnter={() => pointed.set(node.id)}
      onMouseLeave={() => pointed.set(null)}
    >
      {glyph && <TypeGlyph type={node.type} community={community} />}
      <bdi>{node.name}</bdi>
    </button>
  )
}
