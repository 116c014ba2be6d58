import { relationColour } from '../scene/relation-colours.js'
import type { RelationStyle } from '../scene/relations.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.5 3' } as const

/** A relation's line as the canvas draws it. */
export function LineSample({ style }: { readonly style: RelationStyle }) {
  const colour = relationColour(style.name, useStore(useWorkbench().theme))
  return (
    <svg className="line-sample" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      <path d="M4 5H22" stroke={colour} strokeWidth={style.claim ? 2.2 : 1.4} strokeDasharray={DASHES[style.line]} />
      {style.heads !== 'none' && <path d="m26 5-7-3.4v6.8Z" fill={colour} />}
      {style.heads === 'both' && <path d="m0 5 7-3.4v6.8Z" fill={colour} />}
    </svg>
  )
}
