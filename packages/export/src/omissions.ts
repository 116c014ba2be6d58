import { ClaimgraphError, NODE_LABELS, RELATIONSHIP_TYPES } from '@claimgraph/model'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'

/** Something that an export may leave out, by the word that people ask for it with. */
export interface Omission {
  readonly name: string
  /** What goes, for `--help` and the API's description. */
  readonly summary: string
  /** Properties, or columns made for drawing. */
  readonly properties?: readonly string[]
  readonly node?: (node: NodeAttributes) => boolean
  readonly edge?: (edge: EdgeAttributes) => boolean
  /** Nodes that are left without a relationship. */
  readonly isolated?: true
}

/** What can be left out, beside every label of nodes and every type of relationships by its own name. */
export const OMISSIONS: readonly Omission[] = [
  { name: 'evidence', summary: 'sentences and their offsets', properties: ['evidence', 'fields', 'starts', 'ends'] },
  { name: 'abstracts', summary: 'abstracts of papers', properties: ['abstract'] },
  { name: 'aliases', summary: 'other spellings and former ids', properties: ['aliases', 'redirects'] },
  { name: 'layout', summary: 'places, sizes and colours', properties: ['x', 'y', 'size', 'color', 'r', 'g', 'b'] },
  { name: 'ranks', summary: 'community and PageRank', properties: ['community', 'pagerank'] },
  { name: 'papers', summary: 'papers, with their relationships', node: ({ label }) => label === 'Paper' },
  { name: 'unnamed', summary: 'models without a name', node: ({ label, kind }) => label === 'Model' && kind === 'unnamed' },
  { name: 'background', summary: 'claims that a paper reports of others', edge: ({ own }) => own === false },
  { name: 'isolated', summary: 'nodes that nothing is tied to, after all else', isolated: true },
]

const BY_NAME: ReadonlyMap<string, Omission> = new Map(
  [
    ...OMISSIONS,
    ...NODE_LABELS.map((name): Omission => ({ name, summary: `nodes of this label`, node: ({ label }) => label === name })),
    ...RELATIONSHIP_TYPES.map((name): Omission => ({
      name,
      summary: 'relationships of this type',
      edge: ({ type }) => type === name,
    })),
  ].map((omission) => [omission.name, omission]),
)

/**
 * What the words of `--without` mean; words may be joined by commas.
 *
 * @throws ClaimgraphError `usage` for a word that means nothing here.
 */
export function parseOmissions(words: readonly string[]): readonly Omission[] {
  const names = words.flatMap((word) => word.split(',')).map((name) => name.trim())
  return [...new Set(names)].map((name) => {
    const found = BY_NAME.get(name)
    if (found) return found
    const known = OMISSIONS.map((omission) => omission.name).join(', ')
    throw new ClaimgraphError('usage', `"${name}" cannot be left out; expected ${known}, a label or a relationship type`)
  })
}
