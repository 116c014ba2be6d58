import { CONVERSION_FUNCTIONS } from './conversion-functions.js'
import { DURATION_FUNCTIONS } from './duration-functions.js'
import { ENTITY_FUNCTIONS } from './entity-functions.js'
import { EPOCH_FUNCTIONS } from './epoch-functions.js'
import type { FunctionDefinition } from './function-definition.js'
import { LIST_FUNCTIONS } from './list-functions.js'
import { MATHEMATICAL_FUNCTIONS } from './mathematical-functions.js'
import { SCALAR_FUNCTIONS } from './scalar-functions.js'
import { STRING_FUNCTIONS } from './string-functions.js'
import { TEMPORAL_FUNCTIONS } from './temporal-functions.js'

/** Every family of functions; one file a family. */
const FAMILIES: readonly (readonly FunctionDefinition[])[] = [
  SCALAR_FUNCTIONS,
  ENTITY_FUNCTIONS,
  STRING_FUNCTIONS,
  MATHEMATICAL_FUNCTIONS,
  LIST_FUNCTIONS,
  CONVERSION_FUNCTIONS,
  TEMPORAL_FUNCTIONS,
  EPOCH_FUNCTIONS,
  DURATION_FUNCTIONS,
]

/** All functions by name in lower case. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name.toLowerCase(), definition]),
)
