import type { TypeChoice } from './step-cursor.js'
import type { Store } from './store.js'

/** A choice of types by a test of their names; each type's answer is kept. */
export function chooseTypes(store: Store, names: readonly string[] | undefined, holds: (type: string) => boolean): TypeChoice {
  const answers: (boolean | undefined)[] = []
  const [only] = names?.length === 1 ? names : []
  return {
    only: only === undefined ? undefined : store.typeNumber(only),
    has: (type) => (answers[type] ??= holds(store.typeName(type))),
    hasName: holds,
  }
}
