import { CypherError } from '../errors/cypher-error.js'
import type { Store } from '../store/store.js'
import type { StoreNode } from '../store/store-node.js'
import type { StoreRelationship } from '../store/store-relationship.js'
import { toFloat } from '../values/float.js'
import type { CypherValue } from '../values/value.js'
import { FullTextIndex } from './full-text/full-text-index.js'
import { parseSearch } from './full-text/parse-search.js'
import type { ProcedureContext, ProcedureDefinition } from './procedure-definition.js'

type Entity = StoreNode | StoreRelationship

/** Search by words, under the names that Neo4j has for it. Indexes are made when first asked for, and again after changes. */
export const FULL_TEXT_PROCEDURES: readonly ProcedureDefinition[] = [
  {
    name: 'db.index.fulltext.queryNodes',
    arguments: [
      { name: 'indexName', type: 'STRING' },
      { name: 'queryString', type: 'STRING' },
    ],
    columns: [
      { name: 'node', type: 'NODE' },
      { name: 'score', type: 'FLOAT' },
    ],
    doc: 'Nodes by the words of their texts, best first. The name of the index is a label, or * for all nodes.',
    evaluate: ([name = null, query = null], context) =>
      search(name, query, context, (label) => nodesFor(context.store, label), 'node'),
  },
  {
    name: 'db.index.fulltext.queryRelationships',
    arguments: [
      { name: 'indexName', type: 'STRING' },
      { name: 'queryString', type: 'STRING' },
    ],
    columns: [
      { name: 'relationship', type: 'RELATIONSHIP' },
      { name: 'score', type: 'FLOAT' },
    ],
    doc: 'Relationships by the words of their texts, best first. The name of the index is a type, or * for all relationships.',
    evaluate: ([name = null, query = null], context) =>
      search(name, query, context, (type) => relationshipsFor(context.store, type), 'relationship'),
  },
]

function nodesFor(store: Store, label: string): readonly Entity[] {
  return label === '*' ? store.nodes : store.nodesWithLabel(label).filter((node) => node.hasLabel(label))
}

function relationshipsFor(store: Store, type: string): readonly Entity[] {
  return type === '*' ? store.relationships : store.relationshipsOfType(type)
}

interface KnownIndex {
  readonly version: number
  readonly index: FullTextIndex<Entity>
}

const KNOWN = new WeakMap<Store, Map<string, KnownIndex>>()

function search(
  name: CypherValue,
  query: CypherValue,
  context: ProcedureContext,
  entitiesFor: (name: string) => readonly Entity[],
  kind: string,
): readonly (readonly CypherValue[])[] {
  if (typeof name !== 'string' || typeof query !== 'string') {
    throw new CypherError('TypeError', 'InvalidArgumentType', 'The search takes the name of an index and a text')
  }
  const { store, searched } = context
  const indexes = KNOWN.get(store) ?? new Map<string, KnownIndex>()
  KNOWN.set(store, indexes)
  const key = JSON.stringify([kind, name, searched ?? null])
  let known = indexes.get(key)
  if (known?.version !== store.version) {
    known = { version: store.version, index: buildIndex(entitiesFor(name), context) }
    indexes.set(key, known)
  }
  return known.index.search(parseSearch(query)).map(({ entry, score }) => [entry, toFloat(score)])
}

function buildIndex(entities: readonly Entity[], { searched, charge }: ProcedureContext): FullTextIndex<Entity> {
  const index = new FullTextIndex<Entity>()
  for (const entity of entities) {
    if (entity.deleted) continue
    const text = textOf(entity, searched)
    charge(1 + (text.length >> 4))
    index.add(entity, text)
  }
  return index
}

function textOf(entity: Entity, searched: readonly string[] | undefined): string {
  const values = (searched ?? entity.propertyNames()).flatMap((name) => entity.property(name) ?? [])
  return values.filter((value) => typeof value === 'string').join('\n')
}
