import { compareNumbers, compareTexts } from './comparison.js'
import type { NodeValue, PathValue, RelationshipValue } from './entities.js'
import { Temporal } from './temporal.js'
import { typeNameOf, type TypeName } from './type-name.js'
import type { CypherList, CypherMap, CypherValue, FloatValue, Integer } from './value.js'

/** The types in ascending order, as ORDER BY sorts mixed values. */
const ORDER_OF_TYPES: readonly TypeName[] = [
  'Map',
  'Node',
  'Relationship',
  'List',
  'Path',
  'DateTime',
  'LocalDateTime',
  'Date',
  'Time',
  'LocalTime',
  'Duration',
  'String',
  'Boolean',
  'Integer',
  'Null',
]

const RANKS: ReadonlyMap<TypeName, number> = new Map([
  ...ORDER_OF_TYPES.map((name, rank) => [name, rank] as const),
  ['Float', 13],
])

/**
 * The total order of all values that ORDER BY, `min` and `max` use: by type, then by value; NaN after all numbers, null last.
 *
 * @returns Negative, 0 or positive; never NaN.
 */
export function orderValues(left: CypherValue, right: CypherValue): number {
  if (typeof left === 'number' && typeof right === 'number') return orderNumbers(left, right)
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right)
  const type = typeNameOf(left)
  const difference = rankOf(type) - rankOf(typeNameOf(right))
  return difference === 0 ? orderWithin(type, left, right) : difference
}

function rankOf(type: TypeName): number {
  return RANKS.get(type) ?? 0
}

function orderWithin(type: TypeName, left: CypherValue, right: CypherValue): number {
  switch (type) {
    case 'Null':
      return 0
    case 'Integer':
    case 'Float':
      return orderNumbers(left as Integer | FloatValue, right as Integer | FloatValue)
    case 'Boolean':
      return Number(left) - Number(right)
    case 'List':
      return orderLists(left as CypherList, right as CypherList)
    case 'Map':
      return orderMaps(left as CypherMap, right as CypherMap)
    case 'Node':
    case 'Relationship':
      return (left as NodeValue | RelationshipValue).ordinal - (right as NodeValue | RelationshipValue).ordinal
    case 'Path':
      return orderPaths(left as PathValue, right as PathValue)
    default:
      return left instanceof Temporal && right instanceof Temporal ? left.orderAfter(right) : 0
  }
}

function orderNumbers(left: Integer | FloatValue, right: Integer | FloatValue): number {
  const compared = compareNumbers(left, right)
  return Number.isNaN(compared) ? Number(Number.isNaN(left)) - Number(Number.isNaN(right)) : compared
}

function orderLists(left: CypherList, right: CypherList): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const compared = orderValues(left[index] ?? null, right[index] ?? null)
    if (compared !== 0) return compared
  }
  return left.length - right.length
}

function orderMaps(left: CypherMap, right: CypherMap): number {
  return orderLists(partsInOrder(left), partsInOrder(right))
}

/** The keys in order, then the values in the order of their keys. */
function partsInOrder(map: CypherMap): CypherList {
  const keys = [...map.keys()].sort(compareTexts)
  return [...keys, ...keys.map((key) => map.get(key) ?? null)]
}

function orderPaths(left: PathValue, right: PathValue): number {
  return orderLists(stepsOf(left), stepsOf(right))
}

function stepsOf(path: PathValue): CypherList {
  return path.nodes.flatMap((node, index) => {
    const relationship = path.relationships[index]
    return relationship === undefined ? [node] : [node, relationship]
  })
}
