import type { FunctionDefinition } from './function-definition.js'

/** Every family of functions; one file a family. */
const FAMILIES: readonly (readonly FunctionDefinition[])[] = []

/** All functions by name in lower case. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name.toLowerCase(), definition]),
)
