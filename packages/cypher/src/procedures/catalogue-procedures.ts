import { AGGREGATIONS } from '../aggregations/aggregation-table.js'
import { FUNCTIONS } from '../functions/function-table.js'
import type { ProcedureDefinition } from './procedure-definition.js'
import { argumentsText } from './signature-text.js'

/** What the language itself has. */
export const CATALOGUE_PROCEDURES: readonly ProcedureDefinition[] = [
  {
    name: 'dbms.functions',
    arguments: [],
    columns: [
      { name: 'name', type: 'STRING' },
      { name: 'signature', type: 'STRING' },
      { name: 'description', type: 'STRING' },
      { name: 'aggregating', type: 'BOOLEAN' },
    ],
    doc: 'All functions, by name.',
    evaluate: () =>
      [...FUNCTIONS.values(), ...AGGREGATIONS.values()]
        .toSorted((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1))
        .map((known) => [
          known.name,
          `${known.name}(${argumentsText(known.arguments)}) :: ${known.returns}`,
          known.doc,
          AGGREGATIONS.has(known.name.toLowerCase()),
        ]),
  },
]
