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

/** Functions that belong together, as the manual lists them. */
export interface FunctionFamily {
  readonly title: string
  readonly functions: readonly FunctionDefinition[]
}

/** Every family of functions; one file a family. */
export const FUNCTION_FAMILIES: readonly FunctionFamily[] = [
  { title: 'Any value', functions: SCALAR_FUNCTIONS },
  { title: 'Nodes, relationships, paths, maps', functions: ENTITY_FUNCTIONS },
  { title: 'Texts', functions: STRING_FUNCTIONS },
  { title: 'Numbers', functions: MATHEMATICAL_FUNCTIONS },
  { title: 'Lists', functions: LIST_FUNCTIONS },
  { title: 'Conversions', functions: CONVERSION_FUNCTIONS },
  { title: 'Dates and times', functions: [...TEMPORAL_FUNCTIONS, ...EPOCH_FUNCTIONS] },
  { title: 'Durations', functions: DURATION_FUNCTIONS },
]

/** All functions by name in lower case. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  FUNCTION_FAMILIES.flatMap(({ functions }) => functions).map((definition) => [definition.name.toLowerCase(), definition]),
)
