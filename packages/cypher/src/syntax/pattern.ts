import type { Expression, SyntaxNode, Variable } from './expression.js'

/** What a node's labels or a relationship's type must be: `A`, `A&B`, `A|B`, `!A`, `%`. */
export type LabelExpression =
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'not'; readonly operand: LabelExpression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly LabelExpression[] }

/** `(n:Label {key: value} WHERE …)` */
export interface NodePattern extends SyntaxNode {
  readonly kind: 'nodePattern'
  readonly variable?: Variable
  readonly labels?: LabelExpression
  /** A map literal or a parameter. */
  readonly properties?: Expression
  readonly where?: Expression
}

/** How often a relationship or a group is walked; `max` is Infinity where it is open. */
export interface Repetition {
  readonly min: number
  readonly max: number
}

/** `-[r:TYPE*1..2 {key: value} WHERE …]->`, read from left to right. */
export interface RelationshipPattern extends SyntaxNode {
  readonly kind: 'relationshipPattern'
  readonly variable?: Variable
  readonly types?: LabelExpression
  readonly direction: 'out' | 'in' | 'both'
  /** Of a walk of variable length; its variable is a list. */
  readonly repetition?: Repetition
  readonly properties?: Expression
  readonly where?: Expression
}

/** `((a)-[r]->(b) WHERE …){1,3}`: a group that is walked again and again; its variables are lists outside of it. */
export interface GroupPattern extends SyntaxNode {
  readonly kind: 'groupPattern'
  readonly path: PathPattern
  readonly where?: Expression
  readonly repetition: Repetition
}

export type PathElement = NodePattern | RelationshipPattern | GroupPattern

/** Which of the paths between two ends are wanted, `count` of them (or groups of one length). */
export interface PathSelector {
  readonly kind: 'shortest' | 'allShortest' | 'shortestGroups' | 'any'
  readonly count: number
  /** The old spelling, `shortestPath(…)`: no path is null where a value is asked, both ends must differ. */
  readonly asFunction: boolean
}

/** `p = (a)-[r]->(b)`: elements in the order of reading, beginning and ending with a node or a group. */
export interface PathPattern extends SyntaxNode {
  readonly kind: 'pathPattern'
  readonly variable?: Variable
  readonly selector?: PathSelector
  readonly elements: readonly PathElement[]
  /** Of `(… WHERE …)` around the whole pattern behind a selector. */
  readonly where?: Expression
}
