import type { ClaimGraph } from '@claimgraph/graph'
import type { Driver } from 'neo4j-driver'
import { AWKWARD_TEXTS } from './awkward-texts.js'

/** What a graph is in Neo4j, in an order of its own: nodes as label and properties, relationships as type, ends and properties. */
export interface Neo4jForm {
  readonly nodes: readonly (readonly [label: string, properties: Properties])[]
  readonly relationships: readonly (readonly [type: string, from: string, to: string, properties: Properties])[]
}

type Properties = Readonly<Record<string, unknown>>

/** All that a Neo4j holds. */
export async function readNeo4j(driver: Driver): Promise<Neo4jForm> {
  const run = async (text: string): Promise<readonly unknown[][]> => {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' })
    return records.map((record) => [...record.values()] as unknown[])
  }
  return {
    nodes: (await run('MATCH (n) RETURN labels(n)[0], properties(n) ORDER BY n.id')) as unknown as Neo4jForm['nodes'],
    relationships: (await run(
      'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r) ORDER BY r.id',
    )) as unknown as Neo4jForm['relationships'],
  }
}

/** What Neo4j is to hold of a graph, with our mark. */
export function neo4jForm(graph: ClaimGraph): Neo4jForm {
  const mark = { source: 'claimgraph', library: graph.getAttribute('library') }
  const stored = (attributes: Properties): Properties =>
    Object.fromEntries(
      Object.entries({ ...attributes, ...mark }).flatMap(([name, value]) =>
        name === 'label' || name === 'type' ? [] : [[name, neo4jValue(name, value)] as const],
      ),
    )
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  return {
    nodes: graph
      .mapNodes((id, attributes) => ({ id, attributes }))
      .sort(byId)
      .map(({ attributes }) => [attributes.label, stored(attributes)]),
    relationships: graph
      .mapEdges((id, attributes, source, target) => ({ id, attributes, source, target }))
      .sort(byId)
      .map(({ attributes, source, target }) => [attributes.type, source, target, stored(attributes)]),
  }
}

const FRACTIONS: ReadonlySet<string> = new Set(['x', 'y', 'pagerank', 'number', 'confidence'])
const ENCODABLE: ReadonlyMap<unknown, string> = new Map(AWKWARD_TEXTS.map(({ text, encodable }) => [text, encodable]))

/** Whole numbers are integers there, but for columns of fractions; halves of surrogate pairs are gone. */
function neo4jValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => neo4jValue(name, item))
  if (typeof value === 'number') return FRACTIONS.has(name) || !Number.isSafeInteger(value) ? value : BigInt(value)
  return ENCODABLE.get(value) ?? value
}
