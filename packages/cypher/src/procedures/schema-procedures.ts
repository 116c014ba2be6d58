import type { ProcedureDefinition } from './procedure-definition.js'
import { schemaOf } from './schema-visualization.js'

/** What labels, types and properties there are. */
export const SCHEMA_PROCEDURES: readonly ProcedureDefinition[] = [
  {
    name: 'db.labels',
    arguments: [],
    columns: [{ name: 'label', type: 'STRING' }],
    doc: 'The labels that a node has.',
    evaluate: (_, { store }) => store.labels().map((label) => [label]),
  },
  {
    name: 'db.relationshipTypes',
    arguments: [],
    columns: [{ name: 'relationshipType', type: 'STRING' }],
    doc: 'The types that a relationship has.',
    evaluate: (_, { store }) => store.types().map((type) => [type]),
  },
  {
    name: 'db.propertyKeys',
    arguments: [],
    columns: [{ name: 'propertyKey', type: 'STRING' }],
    doc: 'The names of properties that a node or a relationship has.',
    evaluate: (_, { store }) => store.propertyNames().map((name) => [name]),
  },
  {
    name: 'db.schema.visualization',
    arguments: [],
    columns: [
      { name: 'nodes', type: 'LIST' },
      { name: 'relationships', type: 'LIST' },
    ],
    doc: 'A node for each label and a relationship for each type between two labels, with how many there are.',
    evaluate: (_, { store, charge }) => [schemaOf(store, charge)],
  },
]
