import { CypherError } from '../errors/cypher-error.js'
import { fromJavaScript } from '../values/from-javascript.js'
import type { CypherValue } from '../values/value.js'
import type { GraphAttributes } from './graph-like.js'

/** What nodes and relationships have in common. */
interface Entity {
  readonly kind: 'node' | 'relationship'
  readonly id: string
  readonly attributes: GraphAttributes
  readonly hidden: ReadonlySet<string>
  readonly deleted: boolean
}

/**
 * The value of a property, null when there is none.
 *
 * @throws CypherError (EntityNotFound) when the entity was deleted.
 */
export function readAttribute(entity: Entity, name: string): CypherValue {
  if (entity.deleted) throw deletedError(entity)
  const value = entity.attributes[name]
  if (value === undefined || value === null || entity.hidden.has(name)) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  // Names such as `constructor` are found in every object.
  return Object.hasOwn(entity.attributes, name) ? fromJavaScript(value) : null
}

/** The names of the properties, in the order in which they were given. */
export function attributeNames(entity: Entity): readonly string[] {
  if (entity.deleted) throw deletedError(entity)
  const { attributes, hidden } = entity
  return Object.keys(attributes).filter(
    (name) => attributes[name] !== undefined && attributes[name] !== null && !hidden.has(name),
  )
}

function deletedError(entity: Entity): CypherError {
  return new CypherError('EntityNotFound', 'DeletedEntityAccess', `The ${entity.kind} ${entity.id} was deleted by this query`)
}
