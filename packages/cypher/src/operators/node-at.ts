import { CypherError } from '../errors/cypher-error.js'
import type { Frame } from '../run/frame.js'
import { StoreNode } from '../store/store-node.js'
import { StoreRelationship } from '../store/store-relationship.js'
import { typeNameOf } from '../values/type-name.js'

/** The node that lies in a slot; undefined for null. @throws CypherError (TypeError) for anything else. */
export function nodeAt(frame: Frame, slot: number): StoreNode | undefined {
  const value = frame[slot]
  if (value instanceof StoreNode) return value
  if (value === null || value === undefined) return undefined
  throw new CypherError('TypeError', 'InvalidArgumentType', `Expected a Node, found ${typeNameOf(value)}`)
}

/** The relationship that lies in a slot, likewise. */
export function relationshipAt(frame: Frame, slot: number): StoreRelationship | undefined {
  const value = frame[slot]
  if (value instanceof StoreRelationship) return value
  if (value === null || value === undefined) return undefined
  throw new CypherError('TypeError', 'InvalidArgumentType', `Expected a Relationship, found ${typeNameOf(value)}`)
}
