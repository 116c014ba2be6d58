import { CATALOGUE_PROCEDURES } from './catalogue-procedures.js'
import { FULL_TEXT_PROCEDURES } from './full-text-procedures.js'
import type { ProcedureDefinition } from './procedure-definition.js'
import { SCHEMA_PROCEDURES } from './schema-procedures.js'

/** Every family of procedures; one file a family. */
const FAMILIES: readonly (readonly ProcedureDefinition[])[] = [SCHEMA_PROCEDURES, FULL_TEXT_PROCEDURES, CATALOGUE_PROCEDURES]

/** All procedures by name in lower case. */
export const PROCEDURES: ReadonlyMap<string, ProcedureDefinition> = new Map(
  FAMILIES.flat().map((definition) => [definition.name.toLowerCase(), definition]),
)
