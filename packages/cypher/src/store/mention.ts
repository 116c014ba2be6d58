import type { Store } from './store.js'

/** A name of the graph's vocabulary that a query reads. */
export interface Mention {
  readonly kind: 'label' | 'type' | 'labelOrType' | 'property'
  readonly name: string
  /** UTF-16 offset in the query. */
  readonly at: number
}

/** The names of a kind that a graph has. */
export function namesOfKind(store: Store, kind: Mention['kind']): ReadonlySet<string> {
  switch (kind) {
    case 'label':
      return new Set(store.labels())
    case 'type':
      return new Set(store.types())
    case 'labelOrType':
      return new Set([...store.labels(), ...store.types()])
    case 'property':
      return new Set(store.propertyNames())
  }
}
