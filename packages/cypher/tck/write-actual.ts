import { Float, ResultNode, ResultPath, ResultRelationship, type ResultMap, type ResultValue, Temporal } from '@claimgraph/cypher'
import type { CanonicalWriter } from './canonical-text.js'
import { floatText, listText, mapText, nodeText, pathText, relationshipText, stringText } from './canonical-text.js'

/** The canonical text of a cell of a result; the suite writes temporal values as strings. */
export function writeActual(value: ResultValue, writer: CanonicalWriter): string {
  switch (typeof value) {
    case 'string':
      return stringText(value)
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : floatText(value)
    case 'object':
      return value === null ? 'null' : objectText(value, writer)
    default:
      return String(value)
  }
}

function objectText(value: object & ResultValue, writer: CanonicalWriter): string {
  if (value instanceof Float) return floatText(value.value)
  if (value instanceof Temporal) return stringText(temporalText(value))
  if (value instanceof ResultNode) return writeNode(value, writer)
  if (value instanceof ResultRelationship) return writeRelationship(value, writer)
  if (value instanceof ResultPath) return writePath(value, writer)
  if (isList(value)) {
    return listText(
      value.map((item) => writeActual(item, writer)),
      writer,
    )
  }
  return writeMap(value, writer)
}

/** The suite leaves out seconds that are zero. */
function temporalText(value: Temporal): string {
  return value.kind === 'duration' ? value.toString() : value.toString().replace(/^((?:.*T)?\d\d:\d\d):00(?![.\d])/u, '$1')
}

function writePath({ nodes, relationships }: ResultPath, writer: CanonicalWriter): string {
  return pathText(
    nodes.map((node) => writeNode(node, writer)),
    relationships.map((relationship) => writeRelationship(relationship, writer)),
    relationships.map((relationship, i) => relationship.start === nodes[i]?.id),
  )
}

function writeNode(node: ResultNode, writer: CanonicalWriter): string {
  return nodeText(node.labels, writeMap(node.properties, writer))
}

function writeRelationship(relationship: ResultRelationship, writer: CanonicalWriter): string {
  return relationshipText(relationship.type, writeMap(relationship.properties, writer))
}

function writeMap(map: ResultMap, writer: CanonicalWriter): string {
  return mapText(Object.entries(map).map(([key, value]) => [key, writeActual(value, writer)] as const))
}

function isList(value: object & ResultValue): value is readonly ResultValue[] {
  return Array.isArray(value)
}
