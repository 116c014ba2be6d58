import type { GraphAttributes, GraphLike } from './graph-like.js'
import { DEFAULT_TYPE, type GraphSchema } from './schema.js'
import { Store } from './store.js'
import type { StoreNode } from './store-node.js'

const NO_SCHEMA: GraphSchema = {}

/**
 * Read a graphology graph into a new store, which queries may change without the graph noticing.
 *
 * @param schema Where the graph keeps labels and types; see `GraphSchema`.
 */
export function openStore(graph?: GraphLike, schema: GraphSchema = NO_SCHEMA): Store {
  const store = new Store()
  if (graph === undefined) return store
  const readLabels = labelReader(schema)
  const readType = typeReader(schema)
  const nodes = new Map<string, StoreNode>()
  graph.forEachNode((key, attributes) => {
    const { names, hidden } = readLabels(key, attributes as GraphAttributes)
    nodes.set(key, store.addNode(key, names, attributes as GraphAttributes, hidden))
  })
  graph.forEachEdge((key, attributes, source, target) => {
    const start = nodes.get(source)
    const end = nodes.get(target)
    if (start === undefined || end === undefined) return
    const { names, hidden } = readType(key, attributes as GraphAttributes)
    store.addRelationship(key, names, start, end, attributes as GraphAttributes, hidden)
  })
  return store
}

type Reader<T> = (key: string, attributes: GraphAttributes) => { readonly names: T; readonly hidden: ReadonlySet<string> }

function labelReader(schema: GraphSchema): Reader<readonly string[]> {
  const { labels } = schema
  const lists = new Map<string, readonly string[]>()
  const hiddenBy = hiddenSets(schema)
  if (typeof labels === 'function') return (key, attributes) => ({ names: labels(key, attributes), hidden: hiddenBy(undefined) })
  const candidates = labels === undefined ? ['labels', 'label'] : [labels]
  return (_, attributes) => {
    const attribute = candidates.find((name) => isNaming(attributes[name]))
    const value = attribute === undefined ? [] : attributes[attribute]
    return { names: shared(lists, asNames(value)), hidden: hiddenBy(attribute) }
  }
}

function typeReader(schema: GraphSchema): Reader<string> {
  const { type } = schema
  const texts = new Map<string, string>()
  const hiddenBy = hiddenSets(schema)
  if (typeof type === 'function') return (key, attributes) => ({ names: type(key, attributes), hidden: hiddenBy(undefined) })
  const candidates = type === undefined ? ['type', 'label'] : [type]
  return (_, attributes) => {
    const attribute = candidates.find((name) => typeof attributes[name] === 'string' && attributes[name] !== '')
    const value = attribute === undefined ? DEFAULT_TYPE : String(attributes[attribute])
    const known = texts.get(value)
    if (known === undefined) texts.set(value, value)
    return { names: known ?? value, hidden: hiddenBy(attribute) }
  }
}

function isNaming(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === 'string' && value !== '')
}

function asNames(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? [...new Set(value.filter((name): name is string => typeof name === 'string' && name !== ''))] : []
}

/** Nodes with the same labels share one list. */
function shared(lists: Map<string, readonly string[]>, names: readonly string[]): readonly string[] {
  const key = names.join('\u0000')
  const known = lists.get(key)
  if (known !== undefined) return known
  lists.set(key, names)
  return names
}

/** The hidden attributes with one more among them; the same set for the same name. */
function hiddenSets(schema: GraphSchema): (attribute: string | undefined) => ReadonlySet<string> {
  const sets = new Map<string | undefined, ReadonlySet<string>>()
  return (attribute) => {
    const known = sets.get(attribute)
    if (known !== undefined) return known
    const made = new Set([...(schema.hidden ?? []), ...(attribute === undefined ? [] : [attribute])])
    sets.set(attribute, made)
    return made
  }
}
