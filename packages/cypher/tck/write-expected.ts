import type { CanonicalWriter } from './canonical-text.js'
import { floatText, listText, mapText, nodeText, pathText, relationshipText, stringText } from './canonical-text.js'
import type { ExpectedEntries, ExpectedNode, ExpectedRelationship, ExpectedValue } from './expected-value.js'

/** The canonical text of a value of the suite: two values are equal when their texts are. */
export function writeExpected(value: ExpectedValue, writer: CanonicalWriter): string {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
    case 'integer':
      return String(value.value)
    case 'float':
      return floatText(value.value)
    case 'string':
      return stringText(value.value)
    case 'list':
      return listText(
        value.items.map((item) => writeExpected(item, writer)),
        writer,
      )
    case 'map':
      return entriesText(value.entries, writer)
    case 'node':
      return writeNode(value, writer)
    case 'relationship':
      return writeRelationship(value, writer)
    case 'path':
      return pathText(
        value.nodes.map((node) => writeNode(node, writer)),
        value.relationships.map((relationship) => writeRelationship(relationship, writer)),
        value.forward,
      )
  }
}

function writeNode(node: ExpectedNode, writer: CanonicalWriter): string {
  return nodeText(node.labels, entriesText(node.properties, writer))
}

function writeRelationship(relationship: ExpectedRelationship, writer: CanonicalWriter): string {
  return relationshipText(relationship.type, entriesText(relationship.properties, writer))
}

function entriesText(entries: ExpectedEntries, writer: CanonicalWriter): string {
  return mapText(entries.map(([key, value]) => [key, writeExpected(value, writer)] as const))
}
