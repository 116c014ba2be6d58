import type { RelationshipType } from '@claimgraph/model'

/** What lines on the canvas mean: a few verbs of the field, each standing for one or more relationship types. */
export type RelationName =
  'beats' | 'matches' | 'compared' | 'builds' | 'kind' | 'scores' | 'prior' | 'proposes' | 'compares' | 'mentions' | 'evaluates'

export interface RelationStyle {
  readonly name: RelationName
  readonly label: string
  readonly help: string
  readonly types: readonly RelationshipType[]
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly heads: 'none' | 'target' | 'both'
  /** A claim between two models: what the page is about. */
  readonly claim: boolean
}

/** All relations, in the order of lists and legends. `builds` between models is derived from who proposes what and builds on what. */
export const RELATIONS: readonly RelationStyle[] = [
  {
    name: 'beats',
    label: 'beats',
    help: 'A paper claims that the first outperforms the second',
    types: ['OUTPERFORMS'],
    line: 'solid',
    heads: 'target',
    claim: true,
  },
  {
    name: 'matches',
    label: 'matches',
    help: 'A paper claims that both are on par',
    types: ['MATCHES'],
    line: 'dashed',
    heads: 'both',
    claim: true,
  },
  {
    name: 'compared',
    label: 'compared with',
    help: 'A paper compares both without saying which is better',
    types: ['COMPARED_WITH'],
    line: 'dotted',
    heads: 'none',
    claim: true,
  },
  {
    name: 'builds',
    label: 'builds on',
    help: 'A paper proposes the first and builds on the second',
    types: [],
    line: 'solid',
    heads: 'target',
    claim: false,
  },
  {
    name: 'kind',
    label: 'is a, variant of',
    help: 'Families, sizes and versions',
    types: ['IS_A', 'VARIANT_OF'],
    line: 'dotted',
    heads: 'target',
    claim: false,
  },
  {
    name: 'scores',
    label: 'scores',
    help: 'A number reported for a model on a benchmark or metric',
    types: ['SCORES'],
    line: 'solid',
    heads: 'none',
    claim: false,
  },
  {
    name: 'prior',
    label: 'against prior work',
    help: 'A claim against unnamed competitors, on this benchmark, task or metric',
    types: ['AGAINST_PRIOR_WORK'],
    line: 'dashed',
    heads: 'target',
    claim: false,
  },
  {
    name: 'proposes',
    label: 'paper proposes',
    help: 'The paper that introduces a model',
    types: ['PROPOSES'],
    line: 'solid',
    heads: 'target',
    claim: false,
  },
  {
    name: 'compares',
    label: 'paper compares with',
    help: 'The models that a paper compares with',
    types: ['COMPARES_WITH', 'BUILDS_ON'],
    line: 'solid',
    heads: 'none',
    claim: false,
  },
  {
    name: 'mentions',
    label: 'paper mentions',
    help: 'Models that a paper speaks of',
    types: ['MENTIONS'],
    line: 'dotted',
    heads: 'none',
    claim: false,
  },
  {
    name: 'evaluates',
    label: 'paper uses',
    help: 'Benchmarks, metrics and tasks of a paper',
    types: ['EVALUATES_ON', 'MEASURES', 'ADDRESSES'],
    line: 'dotted',
    heads: 'none',
    claim: false,
  },
]

const BY_TYPE = new Map(RELATIONS.flatMap((style) => style.types.map((type) => [type as string, style])))
const BY_NAME = new Map(RELATIONS.map((style) => [style.name as string, style]))

/** The relation that a relationship type is shown as; undefined for one that the page does not know. */
export function relationOfType(type: unknown): RelationStyle | undefined {
  return typeof type === 'string' ? BY_TYPE.get(type) : undefined
}

/** The style of a relation by its name. */
export function relationStyle(name: RelationName): RelationStyle {
  const style = BY_NAME.get(name)
  if (style === undefined) throw new Error(`No relation ${name}`)
  return style
}
