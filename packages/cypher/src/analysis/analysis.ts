import { CypherError, type CypherErrorFacts } from '../errors/cypher-error.js'
import { positionAt } from '../errors/position.js'
import { syntaxError } from '../errors/syntax-error.js'
import type { ProcedureDefinition } from '../procedures/procedure-definition.js'
import type { Expression, PatternComprehension, PatternPredicate, Subquery, Variable } from '../syntax/expression.js'
import type { Query } from '../syntax/query.js'
import type { LabelExpression, PathPattern } from '../syntax/pattern.js'
import type { Mention } from '../store/mention.js'
import type { Bindings } from './bindings.js'
import type { BoundPredicate } from './bound-pattern.js'
import type { BoundMatch, BoundQuery } from './bound-query.js'
import { nearestNames } from './nearest-names.js'
import type { Scope, ScopeEntry } from './scope.js'
import type { StaticType } from './static-type.js'

/** What may stand where an expression is read. */
export interface ExpressionPlace {
  /** `allowed` in a projection, `inside` of an aggregating call, `forbidden` elsewhere. */
  readonly aggregates: 'allowed' | 'inside' | 'forbidden'
  /** A truth is asked, so that a pattern may stand for its existence. */
  readonly predicate: boolean
}

export const ANYWHERE: ExpressionPlace = { aggregates: 'forbidden', predicate: false }
const PREDICATE: ExpressionPlace = { aggregates: 'forbidden', predicate: true }

/** The rules of the analysis that contain each other; `analyse-statement.ts` ties the knot. */
export interface AnalysisRules {
  analyseExpression(analysis: Analysis, expression: Expression, scope: Scope, place: ExpressionPlace): StaticType
  analyseSubquery(analysis: Analysis, query: Query, scope: Scope, place: 'expression' | 'call' | 'bareCall'): BoundQuery
  analysePatternAsMatch(analysis: Analysis, pattern: PathPattern, scope: Scope): { match: BoundMatch; scope: Scope }
}

/** The state of the analysis of one statement: slots given out, and what was found out about expressions. */
export class Analysis implements Bindings {
  readonly slots = new Map<Expression, number>()
  readonly comprehensions = new Map<PatternComprehension, BoundMatch>()
  readonly predicates = new Map<PatternPredicate, BoundMatch>()
  readonly subqueries = new Map<Subquery, BoundQuery>()
  readonly mentions: Mention[] = []
  slotCount = 0
  /** Slots read so far, in order: what an expression uses is read off its end. */
  private readonly reads: number[] = []

  constructor(
    readonly text: string,
    readonly procedures: ReadonlyMap<string, ProcedureDefinition>,
    private readonly rules: AnalysisRules,
  ) {}

  newSlot(): number {
    return this.slotCount++
  }

  /** A new variable, with a slot of its own. */
  declare(name: string, type: StaticType): ScopeEntry {
    return { name, slot: this.newSlot(), type }
  }

  /** Ties a variable, where it stands, to its slot. */
  bind(variable: Expression, slot: number): void {
    this.slots.set(variable, slot)
  }

  /** A variable that reads a slot, for expressions that the analysis makes itself. */
  variableFor(slot: number, name: string, at: number): Variable {
    const variable: Variable = { kind: 'variable', name, at }
    this.bind(variable, slot)
    return variable
  }

  /** Looks a variable up. @throws CypherError (UndefinedVariable) */
  resolve(variable: Variable, scope: Scope): ScopeEntry {
    const entry = scope.get(variable.name)
    if (entry === undefined) {
      throw this.error(variable.at, 'UndefinedVariable', `Variable \`${variable.name}\` is not defined`, {
        didYouMean: nearestNames(variable.name, scope.keys()),
      })
    }
    this.bind(variable, entry.slot)
    this.reads.push(entry.slot)
    return entry
  }

  /** Notes that the query reads a name of the graph's vocabulary. */
  mention(kind: Mention['kind'], name: string, at: number): void {
    if (!this.mentions.some((known) => known.kind === kind && known.name === name)) this.mentions.push({ kind, name, at })
  }

  /** Notes the names in a label expression. */
  mentionLabels(kind: Mention['kind'], labels: LabelExpression | undefined): void {
    if (labels === undefined || labels.kind === 'any') return
    if (labels.kind === 'name') this.mention(kind, labels.name, labels.at)
    else if (labels.kind === 'not') this.mentionLabels(kind, labels.operand)
    else for (const operand of labels.operands) this.mentionLabels(kind, operand)
  }

  expression(expression: Expression, scope: Scope, place: ExpressionPlace = ANYWHERE): StaticType {
    return this.rules.analyseExpression(this, expression, scope, place)
  }

  /** An expression that must be a truth, and the slots it needs. */
  predicate(expression: Expression, scope: Scope): BoundPredicate {
    return this.withUses(expression, () => {
      const type = this.expression(expression, scope, PREDICATE)
      if (type !== 'ANY' && type !== 'NULL' && type !== 'BOOLEAN') throw this.typeError(expression.at, 'a Boolean', type)
    })
  }

  /** Runs an analysis of an expression and notes which of the slots that were there before it needs. */
  withUses(expression: Expression, analyse: () => void): BoundPredicate {
    const from = this.reads.length
    const mark = this.slotCount
    analyse()
    return { expression, uses: [...new Set(this.reads.slice(from).filter((slot) => slot < mark))] }
  }

  subquery(query: Query, scope: Scope, place: 'expression' | 'call' | 'bareCall'): BoundQuery {
    return this.rules.analyseSubquery(this, query, scope, place)
  }

  patternAsMatch(pattern: PathPattern, scope: Scope): { match: BoundMatch; scope: Scope } {
    return this.rules.analysePatternAsMatch(this, pattern, scope)
  }

  error(at: number, detail: string, message: string, facts: Pick<CypherErrorFacts, 'expected' | 'didYouMean'> = {}): CypherError {
    return syntaxError(this.text, at, detail, message, facts)
  }

  /** An expression that can never be what its place asks; where the value, not the query's form, is wrong, the suite calls it a TypeError. */
  valueError(at: number, expected: string, found: StaticType): CypherError {
    const facts = { phase: 'compile' as const, position: positionAt(this.text, at) }
    return new CypherError('TypeError', 'InvalidArgumentType', `Expected ${expected}, found ${found}`, facts)
  }

  typeError(at: number, expected: string, found: StaticType): CypherError {
    return this.error(at, 'InvalidArgumentType', `Expected ${expected}, found ${found}`)
  }
}
