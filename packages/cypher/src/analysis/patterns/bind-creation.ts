import type { Expression } from '../../syntax/expression.js'
import type { NodePattern, PathPattern, RelationshipPattern } from '../../syntax/pattern.js'
import type { BoundPath } from '../bound-pattern.js'
import type { CreatedNode, CreatedRelationship, Creation } from '../bound-update.js'
import { ANYWHERE, type Analysis } from '../analysis.js'
import type { Scope } from '../scope.js'
import { labelNames } from './label-names.js'
import { PatternScope } from './pattern-scope.js'

/** Whether the pattern stands in CREATE or in MERGE: what may be open differs. */
export type CreationClause = 'CREATE' | 'MERGE'

export interface CreationBinding {
  readonly creation: Creation
  readonly scope: Scope
}

/**
 * Resolve patterns that say what is to be made. A node that is known already is used, so it may carry nothing else; a relationship is
 * always new, has one type, and in CREATE a direction.
 */
export function bindCreation(
  analysis: Analysis,
  patterns: readonly PathPattern[],
  outer: Scope,
  clause: CreationClause,
): CreationBinding {
  const parts = new PatternScope(analysis, outer)
  const nodes: CreatedNode[] = []
  const relationships: CreatedRelationship[] = []
  const paths: BoundPath[] = []
  for (const pattern of patterns) {
    const { elements } = pattern
    if (pattern.selector !== undefined) throw analysis.error(pattern.at, 'UnexpectedSyntax', `${clause} makes no shortest paths`)
    const slots = elements.map((element) => {
      if (element.kind === 'groupPattern') throw analysis.error(element.at, 'CreatingVarLength', `${clause} makes no groups`)
      return element.kind === 'nodePattern' ? createNode(parts, element, elements.length === 1, clause, nodes) : -1
    })
    const steps = elements.flatMap((element, index) => {
      if (element.kind !== 'relationshipPattern') return []
      const ends = { left: slots[index - 1] ?? -1, right: slots[index + 1] ?? -1 }
      return [createRelationship(parts, element, ends, clause, relationships)]
    })
    if (pattern.variable !== undefined) paths.push({ slot: parts.fresh(pattern.variable, 'PATH'), start: slots[0] ?? -1, steps })
  }
  return { creation: { nodes, relationships, paths }, scope: parts.scope }
}

function createNode(
  parts: PatternScope,
  element: NodePattern,
  alone: boolean,
  clause: CreationClause,
  nodes: CreatedNode[],
): number {
  const { analysis } = parts
  const { variable } = element
  if (element.where !== undefined) throw analysis.error(element.where.at, 'UnexpectedSyntax', `${clause} knows no WHERE`)
  if (variable !== undefined && parts.scope.has(variable.name)) {
    if (alone || element.labels !== undefined || element.properties !== undefined) throw parts.alreadyBound(variable)
    return parts.node(variable)
  }
  // The properties are read before the variable is declared: `CREATE (n {id: n.id})` names nothing.
  const properties = creationProperties(parts, element.properties, clause)
  const slot = parts.node(variable)
  nodes.push({ slot, labels: labelNames(analysis, element.labels), ...properties })
  return slot
}

function createRelationship(
  parts: PatternScope,
  element: RelationshipPattern,
  ends: { readonly left: number; readonly right: number },
  clause: CreationClause,
  relationships: CreatedRelationship[],
): number {
  const { analysis } = parts
  const { variable, direction } = element
  if (element.where !== undefined) throw analysis.error(element.where.at, 'UnexpectedSyntax', `${clause} knows no WHERE`)
  if (element.repetition !== undefined)
    throw analysis.error(element.at, 'CreatingVarLength', `${clause} makes no relationships of variable length`)
  if (variable !== undefined && parts.scope.has(variable.name)) throw parts.alreadyBound(variable)
  const type = onlyType(analysis, element)
  if (direction === 'both' && clause === 'CREATE') {
    throw analysis.error(element.at, 'RequiresDirectedRelationship', 'CREATE needs a direction: --> or <--')
  }
  const properties = creationProperties(parts, element.properties, clause)
  const slot = parts.relationship(variable, false)
  const start = direction === 'in' ? ends.right : ends.left
  const end = direction === 'in' ? ends.left : ends.right
  relationships.push({ slot, type, start, end, ...properties })
  return slot
}

function onlyType(analysis: Analysis, element: RelationshipPattern): string {
  if (element.types?.kind === 'name') return element.types.name
  throw analysis.error(element.at, 'NoSingleRelationshipType', 'A relationship that is made needs exactly one type')
}

function creationProperties(
  parts: PatternScope,
  properties: Expression | undefined,
  clause: CreationClause,
): { readonly properties?: Expression } {
  if (properties === undefined) return {}
  if (properties.kind === 'parameter' && clause === 'MERGE') {
    throw parts.analysis.error(
      properties.at,
      'InvalidParameterUse',
      'A parameter cannot stand for a map of properties here: write {key: $value}',
    )
  }
  parts.analysis.expression(properties, parts.scope, ANYWHERE)
  return { properties }
}
