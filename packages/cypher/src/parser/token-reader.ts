import type { CypherError } from '../errors/cypher-error.js'
import { syntaxError } from '../errors/syntax-error.js'
import type { Clause } from '../syntax/clause.js'
import type { Expression, Variable } from '../syntax/expression.js'
import type { PathPattern } from '../syntax/pattern.js'
import type { Query } from '../syntax/query.js'
import type { Token } from '../syntax/token.js'
import { tokenise } from '../syntax/tokenise.js'
import type { Grammar } from './grammar.js'
import { matchBrackets } from './match-brackets.js'

/** How deep expressions and queries may nest. Beyond, a query is refused: the call stack is not endless. */
export const MAX_DEPTH = 400

const END: Token = { kind: 'end', text: '', start: 0, end: 0 }

/** The tokens of a query and a place among them; what the parsers of clauses and expressions share. */
export class TokenReader {
  private readonly tokens: readonly Token[]
  private readonly brackets: Int32Array
  private position = 0
  private depth = 0

  constructor(
    readonly text: string,
    private readonly grammar: Grammar,
  ) {
    this.tokens = tokenise(text)
    this.brackets = matchBrackets(this.tokens)
  }

  /** The token that comes, or one `ahead` of it; behind the last one the end token. */
  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.position + ahead, this.tokens.length - 1)] ?? END
  }

  /** Takes the token that comes. */
  next(): Token {
    const token = this.peek()
    this.position++
    return token
  }

  /** Offset behind the token that was taken last. */
  get lastEnd(): number {
    return this.tokens[this.position - 1]?.end ?? 0
  }

  /** Offset of the token that comes. */
  get at(): number {
    return this.peek().start
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'symbol' && token.text === symbol
  }

  /** Whether the words come, in any case; each a keyword, so never a quoted name. */
  isKeyword(...words: readonly string[]): boolean {
    return words.every((word, ahead) => this.isKeywordAt(word, ahead))
  }

  isKeywordAt(word: string, ahead: number): boolean {
    const token = this.peek(ahead)
    return token.kind === 'name' && token.text.length === word.length && token.text.toUpperCase() === word
  }

  /** Takes the symbol if it comes. */
  takeSymbol(symbol: string): boolean {
    const comes = this.isSymbol(symbol)
    if (comes) this.position++
    return comes
  }

  /** Takes the words if all of them come. */
  takeKeyword(...words: readonly string[]): boolean {
    const comes = this.isKeyword(...words)
    if (comes) this.position += words.length
    return comes
  }

  expectSymbol(symbol: string, what: readonly string[] = [`'${symbol}'`]): Token {
    if (!this.isSymbol(symbol)) throw this.unexpected(what)
    return this.next()
  }

  expectKeyword(...words: readonly string[]): void {
    for (const word of words) if (!this.takeKeyword(word)) throw this.unexpected([word])
  }

  isName(ahead = 0): boolean {
    const { kind } = this.peek(ahead)
    return kind === 'name' || kind === 'quotedName'
  }

  expectName(what: string): Token {
    if (!this.isName()) throw this.unexpected([what])
    return this.next()
  }

  expectVariable(): Variable {
    const { text, start } = this.expectName('a variable')
    return { kind: 'variable', name: text, at: start }
  }

  parseExpression(): Expression {
    return this.grammar.parseExpression(this)
  }

  /** What may follow an operand that has been parsed already: `< 3`, `IS NULL`, `IN list`. */
  parseComparisonOf(operand: Expression): Expression {
    return this.grammar.parseComparison(this, operand)
  }

  parsePathPattern(): PathPattern {
    return this.grammar.parsePathPattern(this)
  }

  parseQuery(): Query {
    return this.grammar.parseQuery(this)
  }

  parseClause(): Clause | undefined {
    return this.grammar.parseClause(this)
  }

  /** How many tokens ahead the bracket closes that opens `ahead`; undefined when it never does. */
  closingBracket(ahead = 0): number | undefined {
    const closing = this.brackets[this.position + ahead] ?? -1
    return closing < 0 ? undefined : closing - this.position
  }

  /** Runs a parser one level deeper; refuses the query when that is too deep. */
  nest<T>(parse: () => T): T {
    if (this.depth >= MAX_DEPTH) throw this.error('NestingTooDeep', `A query may be nested ${MAX_DEPTH} levels deep at most`)
    this.depth++
    const result = parse()
    this.depth--
    return result
  }

  /** The error that the token which comes is none of those expected here. */
  unexpected(expected: readonly string[]): CypherError {
    const token = this.peek()
    const found =
      token.kind === 'end' ? 'the end of the query' : `'${this.text.slice(token.start, Math.min(token.end, token.start + 40))}'`
    return syntaxError(this.text, token.start, 'UnexpectedSyntax', `Unexpected ${found}`, { expected })
  }

  /** An error of syntax at the token that comes, or at an offset. */
  error(detail: string, message: string, at = this.at): CypherError {
    return syntaxError(this.text, at, detail, message)
  }
}
