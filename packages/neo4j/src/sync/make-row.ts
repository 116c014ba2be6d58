import { hash } from 'node:crypto'
import type { ClaimGraph } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes, PropertyValue } from '@claimgraph/model'
import neo4j from 'neo4j-driver'
import { SOURCE } from './mark.js'
import type { Part } from './part.js'
import { wellFormed } from './well-formed.js'

/** A node or a relationship as its statement takes it. */
export interface Row {
  readonly id: string
  /** Of relationships: ids of their nodes. */
  readonly from?: string
  readonly to?: string
  /** Everything that Neo4j is to hold of it, our marks included. */
  readonly properties: Readonly<Record<string, unknown>>
}

/** Raised when rows are written in another form than before, so that the next sync writes all of them again. */
const FORM = 1

/** What a node or a relationship is, as one text: the same on every run while nothing of it changes. */
export function contentOf(graph: ClaimGraph, part: Part, key: string, library: string): string {
  const attributes = attributesOf(graph, part, key)
  const names = propertyNames(attributes)
  const ends = part.kind === 'nodes' ? [] : [graph.source(key), graph.target(key)]
  return JSON.stringify([FORM, library, part.name, ends, names, names.map((name) => attributes[name])])
}

/** The mark by which the next sync knows a content again: 16 hex digits of its SHA-256. */
export function digestOf(content: string): string {
  return hash('sha256', content, 'hex').slice(0, 16)
}

/** The row of a node or a relationship of the graph. */
export function makeRow(graph: ClaimGraph, part: Part, key: string, mark: { library: string; digest: string }): Row {
  const attributes = attributesOf(graph, part, key)
  const id = wellFormed(key)
  const properties: Record<string, unknown> = { source: SOURCE, ...mark }
  for (const name of propertyNames(attributes)) properties[name] = storable(attributes[name])
  properties.id = id
  if (part.kind === 'nodes') return { id, properties }
  return { id, from: wellFormed(graph.source(key)), to: wellFormed(graph.target(key)), properties }
}

function attributesOf(graph: ClaimGraph, part: Part, key: string): NodeAttributes | EdgeAttributes {
  return part.kind === 'nodes' ? graph.getNodeAttributes(key) : graph.getEdgeAttributes(key)
}

/** Names of the attributes that are properties, sorted: labels and types are none, and what is undefined is absent. */
function propertyNames(attributes: NodeAttributes | EdgeAttributes): readonly string[] {
  const hidden = 'type' in attributes ? 'type' : 'label'
  return Object.keys(attributes)
    .filter((name) => name !== hidden && attributes[name] !== undefined)
    .sort()
}

/** Whole numbers as integers; a list in Neo4j holds one type, so one with a fraction holds floats only. */
function storable(value: PropertyValue | undefined): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'number') return isWhole(value) ? neo4j.int(value) : value
  if (!Array.isArray(value)) return value
  const list = value as readonly unknown[]
  if (list.every(isWhole)) return list.map((item) => neo4j.int(item as number))
  return list.map((item) => (typeof item === 'string' ? wellFormed(item) : item))
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
}
