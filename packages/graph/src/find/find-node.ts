import { ClaimgraphError, spellingKey, type NodeRef } from '@claimgraph/model'
import type { ClaimGraph } from '../claim-graph.js'
import { numberOf } from '../read-property.js'
import { nameIndex, type NameIndex } from './name-index.js'
import { nearestNames } from './nearest-names.js'
import { nodeRef } from './node-ref.js'

type NodeType = NodeRef['type']

/**
 * The node that a name or an id means: an id or a redirect, else a name to the letter, else a spelling of a name, else of an alias, else (papers)
 * a part of one title. The phrase of a proposal without a name counts as an alias: a class that others call so comes before it.
 *
 * @param type Which type, or types in order of preference; none: any.
 * @throws ClaimgraphError `not-found` with the nearest names, `ambiguous` with the ids of the senses.
 */
export function findNode(graph: ClaimGraph, nameOrId: string, type?: NodeType | readonly NodeType[]): NodeRef {
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type
  const wanted = nameOrId.trim()
  const index = nameIndex(graph)
  for (const ids of candidates(graph, wanted, index)) {
    const fitting = namedFirst(
      graph,
      preferred(
        ids.map((id) => nodeRef(graph, id)),
        types,
      ),
    )
    const [only, other] = fitting
    if (only && !other) return only
    if (only) throw ambiguous(graph, wanted, fitting)
  }
  throw notFound(graph, wanted, types)
}

/** Lists of ids that the name may mean, the surest first. */
function* candidates(graph: ClaimGraph, wanted: string, index: NameIndex): Generator<readonly string[]> {
  if (graph.hasNode(wanted)) yield [wanted]
  const redirect = index.redirects.get(wanted)
  if (redirect !== undefined) yield [redirect]
  const isNamed = (id: string): boolean => graph.getNodeAttribute(id, 'kind') !== 'unnamed'
  const key = spellingKey(wanted)
  const spelt = index.names.get(key) ?? []
  yield (index.exact.get(wanted) ?? []).filter(isNamed)
  yield spelt.filter(isNamed)
  yield [...new Set([...(index.aliases.get(key) ?? []), ...spelt])]
  if (key.length >= 8) yield titlesWith(graph, key)
}

function titlesWith(graph: ClaimGraph, key: string): readonly string[] {
  return graph.filterNodes(
    (_, { label, title }) => label === 'Paper' && typeof title === 'string' && spellingKey(title).includes(key),
  )
}

/** Without the unnamed proposals that share the name of a class or the title of a paper that is wanted too: the name means those. */
function namedFirst(graph: ClaimGraph, nodes: readonly NodeRef[]): readonly NodeRef[] {
  const others = nodes.filter(({ id }) => graph.getNodeAttribute(id, 'kind') !== 'unnamed')
  return others.length > 0 ? others : nodes
}

/** Nodes of the first wanted type that has any; all where no type is wanted. */
function preferred(nodes: readonly NodeRef[], types: readonly NodeType[]): readonly NodeRef[] {
  if (types.length === 0) return nodes
  for (const type of types) {
    const fitting = nodes.filter((node) => node.type === type)
    if (fitting.length > 0) return fitting
  }
  return []
}

function ambiguous(graph: ClaimGraph, wanted: string, nodes: readonly NodeRef[]): ClaimgraphError {
  const senses = nodes.map((node) => `${node.name} (${node.type}, ${countPapers(graph, node)}): ${node.id}`)
  const message = `“${wanted}” means ${nodes.length} things here; name the one you mean by its id:\n  ${senses.join('\n  ')}`
  return new ClaimgraphError('ambiguous', message, { nearest: nodes.map((node) => node.id) })
}

function countPapers(graph: ClaimGraph, node: NodeRef): string {
  const papers = numberOf(graph.getNodeAttributes(node.id), 'papers') ?? 1
  return papers === 1 ? '1 paper' : `${papers} papers`
}

function notFound(graph: ClaimGraph, wanted: string, types: readonly NodeType[]): ClaimgraphError {
  const what = types.length === 0 ? 'Nothing' : `No ${types.join(' or ')}`
  const nearest = nearestNames(graph, wanted, types).map((node) => node.name)
  const hint = nearest.length > 0 ? `; near to it: ${nearest.join(', ')}` : ''
  return new ClaimgraphError('not-found', `${what} called “${wanted}” in these abstracts${hint}`, { nearest })
}
