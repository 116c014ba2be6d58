import type { NodeType } from '../scene/node-types.js'
import type { RelationName } from '../scene/relations.js'

export const SCREENS = ['graph', 'table', 'boards', 'cypher', 'try'] as const
export type Screen = (typeof SCREENS)[number]

export const BOARDS = [
  'baselines',
  'leaderboard',
  'compare',
  'path',
  'communities',
  'sota',
  'tradeoffs',
  'contradictions',
  'losses',
  'survey',
] as const
export type BoardName = (typeof BOARDS)[number]

/** What the right panel speaks of. */
export type Selection =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'pair'; readonly from: string; readonly to: string }

/** All that an address brings back: what is shown, hidden, selected and asked. */
export interface View {
  readonly screen: Screen
  readonly selection: Selection | null
  readonly board: BoardName
  /** What the board is about, and what it is compared with: names or ids; `''` for none. */
  readonly about: string
  readonly other: string
  readonly hiddenTypes: readonly NodeType[]
  readonly hiddenRelations: readonly RelationName[]
  /** Least confidence of a claim, 0..1. */
  readonly confidence: number
  /** Least number of papers of a node. */
  readonly papers: number
  readonly years: readonly [from: number, to: number] | null
  /** Only what papers found themselves, no background. */
  readonly ownOnly: boolean
  /** Only this community. */
  readonly community: number | null
  /** Groups of a few nodes that nothing joins to the rest. */
  readonly smallGroups: boolean
  /** How many nodes may be shown at most. */
  readonly limit: number
  /** Nodes shown whatever the filters say, and nodes put away by hand. */
  readonly pinned: readonly string[]
  readonly removed: readonly string[]
  readonly cypher: string
}

/** The first view: models, the claims between them, what builds on what. */
export const FIRST_VIEW: View = {
  screen: 'graph',
  selection: null,
  board: 'baselines',
  about: '',
  other: '',
  hiddenTypes: ['benchmark', 'metric', 'task', 'paper'],
  hiddenRelations: [],
  confidence: 0,
  papers: 1,
  years: null,
  ownOnly: false,
  community: null,
  smallGroups: false,
  limit: 300,
  pinned: [],
  removed: [],
  cypher: '',
}
