import type { CypherValue } from '../values/value.js'
import type { LabelExpression, PathPattern } from './pattern.js'
import type { Query } from './query.js'
import type { ValueType } from './value-type.js'

/** What every node of the syntax tree has: the UTF-16 offset where it starts (operators: where the operator stands). */
export interface SyntaxNode {
  readonly at: number
}

/** An expression, as written. */
export type Expression =
  | Literal
  | Parameter
  | Variable
  | PropertyAccess
  | ElementAccess
  | Slice
  | Unary
  | Arithmetic
  | Comparison
  | Logic
  | TextPredicate
  | Membership
  | NullCheck
  | TypeCheck
  | LabelCheck
  | Case
  | ListLiteral
  | MapLiteral
  | ListComprehension
  | Quantifier
  | Reduce
  | PatternComprehension
  | PatternPredicate
  | Subquery
  | MapProjection
  | FunctionCall

export interface Literal extends SyntaxNode {
  readonly kind: 'literal'
  readonly value: CypherValue
}

/** `$name` */
export interface Parameter extends SyntaxNode {
  readonly kind: 'parameter'
  readonly name: string
}

export interface Variable extends SyntaxNode {
  readonly kind: 'variable'
  readonly name: string
}

/** `target.key` */
export interface PropertyAccess extends SyntaxNode {
  readonly kind: 'property'
  readonly target: Expression
  readonly key: string
}

/** `target[index]` */
export interface ElementAccess extends SyntaxNode {
  readonly kind: 'element'
  readonly target: Expression
  readonly index: Expression
}

/** `target[from..to]` */
export interface Slice extends SyntaxNode {
  readonly kind: 'slice'
  readonly target: Expression
  readonly from?: Expression
  readonly to?: Expression
}

/** `NOT x`, `-x`, `+x` */
export interface Unary extends SyntaxNode {
  readonly kind: 'unary'
  readonly operator: 'not' | '-' | '+'
  readonly operand: Expression
}

export interface Arithmetic extends SyntaxNode {
  readonly kind: 'arithmetic'
  readonly operator: '+' | '-' | '*' | '/' | '%' | '^' | '||'
  readonly left: Expression
  readonly right: Expression
}

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** `a < b <= c`: true when each neighbouring pair compares so. */
export interface Comparison extends SyntaxNode {
  readonly kind: 'comparison'
  readonly first: Expression
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[]
}

/** Two or more operands under one connective. */
export interface Logic extends SyntaxNode {
  readonly kind: 'logic'
  readonly operator: 'and' | 'or' | 'xor'
  readonly operands: readonly Expression[]
}

export interface TextPredicate extends SyntaxNode {
  readonly kind: 'textPredicate'
  readonly operator: 'startsWith' | 'endsWith' | 'contains' | 'matches'
  readonly left: Expression
  readonly right: Expression
}

/** `item IN list` */
export interface Membership extends SyntaxNode {
  readonly kind: 'membership'
  readonly item: Expression
  readonly list: Expression
}

/** `x IS NULL`, `x IS NOT NULL` */
export interface NullCheck extends SyntaxNode {
  readonly kind: 'nullCheck'
  readonly operand: Expression
  readonly negated: boolean
}

/** `x IS :: INTEGER`, `x IS NOT TYPED STRING` */
export interface TypeCheck extends SyntaxNode {
  readonly kind: 'typeCheck'
  readonly operand: Expression
  readonly type: ValueType
  readonly negated: boolean
}

/** `n:A`, `n:A|B`, `r:TYPE` */
export interface LabelCheck extends SyntaxNode {
  readonly kind: 'labelCheck'
  readonly target: Expression
  readonly labels: LabelExpression
}

export interface Case extends SyntaxNode {
  readonly kind: 'case'
  /** Of the simple form, what the alternatives are compared with. */
  readonly subject?: Expression
  readonly alternatives: readonly { readonly when: Expression; readonly then: Expression }[]
  readonly otherwise?: Expression
}

export interface ListLiteral extends SyntaxNode {
  readonly kind: 'list'
  readonly items: readonly Expression[]
}

export interface MapEntry extends SyntaxNode {
  readonly key: string
  readonly value: Expression
}

export interface MapLiteral extends SyntaxNode {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
}

/** `[x IN list WHERE … | …]` */
export interface ListComprehension extends SyntaxNode {
  readonly kind: 'listComprehension'
  readonly variable: Variable
  readonly list: Expression
  readonly where?: Expression
  readonly projection?: Expression
}

/** `all(x IN list WHERE …)` */
export interface Quantifier extends SyntaxNode {
  readonly kind: 'quantifier'
  readonly quantifier: 'all' | 'any' | 'none' | 'single'
  readonly variable: Variable
  readonly list: Expression
  readonly where: Expression
}

/** `reduce(accumulator = initial, x IN list | …)` */
export interface Reduce extends SyntaxNode {
  readonly kind: 'reduce'
  readonly accumulator: Variable
  readonly initial: Expression
  readonly variable: Variable
  readonly list: Expression
  readonly body: Expression
}

/** `[(a)-->(b) WHERE … | …]` */
export interface PatternComprehension extends SyntaxNode {
  readonly kind: 'patternComprehension'
  readonly pattern: PathPattern
  readonly where?: Expression
  readonly projection: Expression
}

/** A pattern where a truth is asked: `WHERE (a)-->(b)`; `shortestPath(…)` as a value. */
export interface PatternPredicate extends SyntaxNode {
  readonly kind: 'patternPredicate'
  readonly pattern: PathPattern
  /** Inside of `exists( … )`, which makes a value of it anywhere. */
  readonly asked?: boolean
}

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }` */
export interface Subquery extends SyntaxNode {
  readonly kind: 'subquery'
  readonly asks: 'exists' | 'count' | 'collect'
  readonly query: Query
}

/** `n {.name, .*, other: 1, variable}` */
export interface MapProjection extends SyntaxNode {
  readonly kind: 'mapProjection'
  readonly target: Variable
  readonly items: readonly MapProjectionItem[]
}

export type MapProjectionItem =
  | { readonly kind: 'all' }
  | { readonly kind: 'property'; readonly key: string }
  | { readonly kind: 'entry'; readonly key: string; readonly value: Expression }

export interface FunctionCall extends SyntaxNode {
  readonly kind: 'call'
  /** As written, namespace included. */
  readonly name: string
  readonly distinct: boolean
  /** `count(*)` */
  readonly star: boolean
  readonly args: readonly Expression[]
}
