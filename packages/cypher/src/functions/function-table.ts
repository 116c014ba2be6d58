import { DURATION_FUNCTIONS } from './duration-functions.js'
import { EPOCH_FUNCTIONS } from './epoch-functions.js'
import type { FunctionDefinition } from './function-definition.js'
import { TEMPORAL_FUNCTIONS } from './temporal-functions.js'

/** Every family of functions; one file a family. */
const FAMILIES: readonly (readonly FunctionDefinition[])[] = [TEMPORAL_FUNCTIONS, EPOCH_FUNCTIONS, DURATION_FUNCTIONS]

/** All functions by name in lower case. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name.toLowerCase(), definition]),
)
