import type { ReactNode } from 'react'
import { shapeOf, type NodeShape, type NodeType } from '../scene/node-types.js'
import { nodeColour } from '../scene/palette.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

const SHAPES: Readonly<Record<NodeShape, ReactNode>> = {
  disc: <circle cx="6" cy="6" r="4.6" />,
  square: <rect x="1.8" y="1.8" width="8.4" height="8.4" rx="0.6" />,
  diamond: <path d="M6 .7 11.3 6 6 11.3.7 6Z" />,
  triangle: <path d="M6 1.2 11.2 10.4H.8Z" />,
  ring: <circle cx="6" cy="6" r="4.2" fillOpacity="0.15" />,
}

/** The shape of a node's type, in its community's colour where it is known. */
export function TypeGlyph({ type, community }: { readonly type: NodeType; readonly community?: number | null | undefined }) {
  const theme = useStore(useWorkbench().theme)
  const { fill, line } = nodeColour(community ?? null, theme)
  return (
    <svg
      className="glyph"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      fill={fill}
      stroke={line}
      strokeWidth="1.2"
    >
      {SHAPES[shapeOf(type)]}
    </svg>
  )
}
