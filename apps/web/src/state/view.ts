import type { NodeType } from '../scene/node-types.js'
import type { RelationName } from '../scene/relations.js'
import type { CameraPlace } from './camera-place.js'

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

export const ENGINES = ['embedded', 'neo4j'] as const
export type Engine = (typeof ENGINES)[number]

/** What the right panel speaks of: a node, all between two nodes, or a chain of claims from one node to another. */
export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }

/** Kinds of models, as the graph names them. */
export const KINDS = ['named', 'family', 'unnamed'] as const
export type Kind = (typeof KINDS)[number]

/** Whose findings: all, what papers found themselves, or what they tell of others. */
export const FINDINGS = ['all', 'own', 'background'] as const
export type Findings = (typeof FINDINGS)[number]

/** Filters that stack, each of which can be switched off without losing its setting. */
export const FILTER_NAMES = ['types', 'kinds', 'relations', 'confidence', 'papers', 'years', 'findings', 'community'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** What the table lists. */
export const TABLES = ['nodes', 'lines'] as const
export type TableOf = (typeof TABLES)[number]

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
  readonly hiddenKinds: readonly Kind[]
  readonly findings: Findings
  /** Only this community. */
  readonly community: number | null
  /** Filters that are set, but not in force. */
  readonly off: readonly FilterName[]
  /** Groups of a few nodes that nothing joins to the rest. */
  readonly smallGroups: boolean
  /** How many nodes may be shown at most. */
  readonly limit: number
  /** Nodes shown whatever the filters say, and nodes put away by hand. */
  readonly pinned: readonly string[]
  readonly removed: readonly string[]
  readonly cypher: string
  /** Which engine answers Cypher. */
  readonly engine: Engine
  /** Whether the query was run, so that its rows come back with it. */
  readonly ran: boolean
  readonly tableOf: TableOf
  /** What the table's rows are narrowed down to, and the column that they are sorted by: `-papers` downwards; `''` as at first. */
  readonly rowText: string
  readonly sort: string
  /** Where the camera stands; null for the whole. */
  readonly camera: CameraPlace | null
  /** Whether the list of keys and signs is open. */
  readonly help: boolean
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
  hiddenKinds: [],
  findings: 'all',
  community: null,
  off: [],
  smallGroups: false,
  limit: 300,
  pinned: [],
  removed: [],
  cypher: '',
  engine: 'embedded',
  ran: false,
  tableOf: 'nodes',
  rowText: '',
  sort: '',
  camera: null,
  help: false,
}
