import type { MultiDirectedGraph } from 'graphology'
import type { NodeType } from './node-types.js'
import type { RelationName } from './relations.js'

/** A node as the canvas, the table and the filters see it. Positions are the layout's; sigma reads `x` and `y`. */
export interface DrawnNode {
  readonly type: NodeType
  readonly name: string
  readonly kind: string
  readonly community: number | null
  /** How many papers speak of it; 1 for a paper. */
  readonly papers: number
  /** A paper's own year, or the first year that any paper speaks of the thing; null when no date is known. */
  readonly year: number | null
  /** First and last year that papers speak of it; null when no date is known. */
  readonly years: readonly [first: number, last: number] | null
  /** Claims between models that it takes part in. */
  readonly claims: number
  /** A family that so much touches that it would be every picture's centre. */
  readonly generic: boolean
  /** 0 is the most telling node of its graph. */
  readonly rank: number
  x: number
  y: number
}

/** One line of the canvas: all relationships of one relation from one node to another. */
export interface DrawnEdge {
  readonly relation: RelationName
  /** How many relationships stand behind it. */
  readonly count: number
  readonly papers: readonly string[]
  /** Of the surest of them, 0..1; 1 where the relation has none. */
  readonly confidence: number
  /** Any of them is a paper's own finding. */
  readonly own: boolean
  /** Any of them is told of others' work. */
  readonly background: boolean
  /** First and last year of their papers; null when no date is known. */
  readonly years: readonly [first: number, last: number] | null
  /** One of its ends is a generic family: pale as that. */
  readonly generic: boolean
  /** Curvature: 0 is straight. */
  readonly bend: number
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>
