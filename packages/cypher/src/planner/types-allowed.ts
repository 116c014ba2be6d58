import { labelTest } from '../evaluator/label-test.js'
import { chooseTypes } from '../store/choose-types.js'
import type { TypeChoice } from '../store/step-cursor.js'
import type { Store } from '../store/store.js'
import type { LabelExpression } from '../syntax/pattern.js'
import { namesIn } from './statistics.js'

/** The types that a pattern allows; undefined for all of them. */
export function typesAllowed(store: Store, types: LabelExpression | undefined): TypeChoice | undefined {
  if (types === undefined) return undefined
  const holds = labelTest(types)
  return chooseTypes(store, namesIn(types), (type) => holds([type]))
}
