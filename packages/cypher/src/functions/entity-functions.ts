import { CypherError } from '../errors/cypher-error.js'
import { NodeValue, PathValue, RelationshipValue } from '../values/entities.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import type { ArgumentDefinition, FunctionDefinition } from './function-definition.js'
import { wrongArgument } from './wrong-argument.js'

const NODE: ArgumentDefinition = { name: 'node', type: 'NODE' }
const RELATIONSHIP: ArgumentDefinition = { name: 'relationship', type: 'RELATIONSHIP' }
const PATH: ArgumentDefinition = { name: 'path', type: 'PATH' }
const ENTITY: ArgumentDefinition = { name: 'entity', type: ['NODE', 'RELATIONSHIP'] }
const HAS_PROPERTIES: ArgumentDefinition = { name: 'input', type: ['NODE', 'RELATIONSHIP', 'MAP'] }

/** Functions of nodes, relationships, paths and maps. */
export const ENTITY_FUNCTIONS: readonly FunctionDefinition[] = [
  {
    name: 'labels',
    arguments: [NODE],
    returns: 'LIST',
    doc: 'The labels of a node.',
    evaluate: ([node]) => labelsOf(nodeOf(node)),
  },
  {
    name: 'type',
    arguments: [RELATIONSHIP],
    returns: 'STRING',
    doc: 'The type of a relationship.',
    evaluate: ([relationship]) => relationshipOf(relationship).type,
  },
  {
    name: 'id',
    arguments: [ENTITY],
    returns: 'INTEGER',
    doc: "A number that tells the node, or the relationship, from all others while the graph stays as it is: its place in the graph's order.",
    evaluate: ([entity]) => entityOf(entity).ordinal,
  },
  {
    name: 'elementId',
    arguments: [ENTITY],
    returns: 'STRING',
    doc: 'The key of the node, or the relationship, in the graph.',
    evaluate: ([entity]) => entityOf(entity).id,
  },
  {
    name: 'startNode',
    arguments: [RELATIONSHIP],
    returns: 'NODE',
    doc: 'The node where a relationship starts.',
    evaluate: ([relationship]) => relationshipOf(relationship).start,
  },
  {
    name: 'endNode',
    arguments: [RELATIONSHIP],
    returns: 'NODE',
    doc: 'The node where a relationship ends.',
    evaluate: ([relationship]) => relationshipOf(relationship).end,
  },
  {
    name: 'properties',
    arguments: [HAS_PROPERTIES],
    returns: 'MAP',
    doc: 'The properties of a node or a relationship as a map; a map as it is.',
    evaluate: ([input]) => propertiesOf(input),
  },
  {
    name: 'keys',
    arguments: [HAS_PROPERTIES],
    returns: 'LIST',
    doc: 'The names of the properties of a node or a relationship, the keys of a map.',
    evaluate: ([input]) => (input instanceof Map ? [...(input as CypherMap).keys()] : entityOf(input).propertyNames()),
  },
  {
    name: 'nodes',
    arguments: [PATH],
    returns: 'LIST',
    doc: 'The nodes of a path, in order.',
    evaluate: ([path]) => pathOf(path).nodes,
  },
  {
    name: 'relationships',
    arguments: [PATH],
    returns: 'LIST',
    doc: 'The relationships of a path, in order.',
    evaluate: ([path]) => pathOf(path).relationships,
  },
  {
    name: 'length',
    arguments: [PATH],
    returns: 'INTEGER',
    doc: 'The number of relationships of a path.',
    evaluate: ([path]) => pathOf(path).relationships.length,
  },
]

function labelsOf(node: NodeValue): CypherValue {
  if (!node.deleted) return node.labels
  throw new CypherError('EntityNotFound', 'DeletedEntityAccess', `The node ${node.id} was deleted by this query`)
}

function propertiesOf(input: CypherValue | undefined): CypherMap {
  if (input instanceof Map) return input
  const entity = entityOf(input)
  return new Map(entity.propertyNames().map((name) => [name, entity.property(name)]))
}

function nodeOf(value: CypherValue | undefined): NodeValue {
  if (value instanceof NodeValue) return value
  throw wrongArgument('a node', value)
}

function relationshipOf(value: CypherValue | undefined): RelationshipValue {
  if (value instanceof RelationshipValue) return value
  throw wrongArgument('a relationship', value)
}

function entityOf(value: CypherValue | undefined): NodeValue | RelationshipValue {
  if (value instanceof NodeValue || value instanceof RelationshipValue) return value
  throw wrongArgument('a node or a relationship', value)
}

function pathOf(value: CypherValue | undefined): PathValue {
  if (value instanceof PathValue) return value
  throw wrongArgument('a path', value)
}
