import { nearestNames } from '../analysis/nearest-names.js'
import { positionAt, type Position } from '../errors/position.js'
import { namesOfKind, type Mention } from '../store/mention.js'
import type { Store } from '../store/store.js'

/** Something that is no error and yet rarely meant: a label, type or property that the graph does not have. */
export interface Notice {
  readonly message: string
  readonly position: Position
  /** Names that the graph has and that are spelt much like it, nearest first. */
  readonly didYouMean: readonly string[]
}

const WHAT: Readonly<Record<Mention['kind'], string>> = {
  label: 'No node has the label',
  type: 'No relationship has the type',
  labelOrType: 'There is neither label nor type',
  property: 'Nothing has the property',
}

const KNOWN = new WeakMap<Store, { readonly version: number; readonly names: Map<Mention['kind'], ReadonlySet<string>> }>()

/** Notices for the names of a query that a graph does not have, in the order of the query. */
export function noticesFor(mentions: readonly Mention[], store: Store, text: string): readonly Notice[] {
  return mentions.flatMap(({ kind, name, at }) => {
    const names = knownNames(store, kind)
    if (names.has(name)) return []
    const didYouMean = nearestNames(name, names)
    const hint = didYouMean.length === 0 ? '' : `; did you mean ${didYouMean.join(' or ')}?`
    return [{ message: `${WHAT[kind]} ${name}${hint}`, position: positionAt(text, at), didYouMean }]
  })
}

function knownNames(store: Store, kind: Mention['kind']): ReadonlySet<string> {
  let known = KNOWN.get(store)
  if (known?.version !== store.version) {
    known = { version: store.version, names: new Map<Mention['kind'], ReadonlySet<string>>() }
    KNOWN.set(store, known)
  }
  const names = known.names.get(kind) ?? namesOfKind(store, kind)
  known.names.set(kind, names)
  return names
}
