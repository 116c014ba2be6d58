/**
 * One word of a query. Keywords are plain names: Cypher reserves none of them everywhere, so the parser asks by place.
 *
 * `text` is what the token means: of a name without its backticks, of a string with its escapes read, of a parameter its name.
 */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** UTF-16 offset of the first unit. */
  readonly start: number
  /** Offset behind the last unit. */
  readonly end: number
}

export type TokenKind =
  'name' | 'quotedName' | 'integer' | 'float' | 'malformedNumber' | 'string' | 'parameter' | 'symbol' | 'end'
