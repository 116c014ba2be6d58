import { CypherError } from '../errors/cypher-error.js'
import { NodeValue, PathValue, RelationshipValue } from './entities.js'
import type { CypherMap, CypherValue } from './value.js'

const OF_AN_OBJECT = 4
const OF_A_MAP = 8
const OF_AN_ENTRY = 4

/** Levels of lists in lists that a result may have: who passes it on has a call stack, too. */
const DEEPEST = 1000

/**
 * What a value takes in a result, in values of a list: there its lists and maps are copies, nodes and relationships with all their properties. A text counts where it
 * is long, although several rows may share it: who passes the result on copies it.
 */
export function weightOfValue(value: CypherValue, depth = 0): number {
  if (depth > DEEPEST)
    throw new CypherError('LimitError', 'NestingTooDeep', `A result may be nested ${DEEPEST} levels deep at most`)
  if (typeof value === 'string') return 1 + (value.length >> 4)
  if (value === null || typeof value !== 'object') return 1
  if (value instanceof NodeValue || value instanceof RelationshipValue) return weightOfEntity(value)
  if (value instanceof PathValue) return sum([...value.nodes, ...value.relationships]) + OF_AN_OBJECT
  if (value instanceof Map) {
    const map = value as CypherMap
    return OF_A_MAP + OF_AN_ENTRY * map.size + sum([...map.values()], depth + 1)
  }
  return Array.isArray(value) ? 1 + sum(value as readonly CypherValue[], depth + 1) : OF_AN_OBJECT
}

/** What a value takes that is kept, in values of a list: lists are shared by the rows that hold them, maps are mostly made for one. */
export function weightOfKept(value: CypherValue): number {
  return value instanceof Map ? OF_A_MAP + OF_AN_ENTRY * value.size : 1
}

function weightOfEntity(entity: NodeValue | RelationshipValue): number {
  if (entity.deleted) return OF_AN_OBJECT
  const values = entity.propertyNames().map((name) => entity.property(name))
  return OF_A_MAP + OF_AN_ENTRY * values.length + sum(values)
}

function sum(values: readonly CypherValue[], depth = 0): number {
  let weight = 0
  for (const value of values) weight += weightOfValue(value, depth)
  return weight
}
