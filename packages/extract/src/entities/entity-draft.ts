import type { EntityType, ModelKind } from '@claimgraph/model'
import type { Form } from './form.js'
import type { Mention } from '../mention.js'

/** Forms that were joined as one thing, before it is known whether to keep it and what its role is. */
export interface EntityDraft {
  readonly type: EntityType
  readonly kind?: ModelKind
  readonly forms: readonly Form[]
  /** All places, in the order of the text. */
  readonly mentions: readonly Mention[]
}

/** Put forms of one thing together. */
export function draftEntity(forms: readonly Form[]): EntityDraft {
  const mentions = forms.flatMap((form) => form.mentions).sort(inOrder)
  const type = forms[0]?.type ?? 'model'
  if (type !== 'model') return { type, forms, mentions }
  const named = mentions.reduce(
    (sum, { label, probability }) => sum + (label === 'named' ? probability : label === 'family' ? -probability : 0),
    0,
  )
  return { type, kind: named > 0 ? 'named' : 'family', forms, mentions }
}

function inOrder(a: Mention, b: Mention): number {
  return a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1
}
