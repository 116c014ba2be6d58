import type { Span } from '@claimgraph/model'

/** A word, a number or one sign; offsets into the text that the owner names. */
export interface Token extends Span {
  readonly text: string
}

// A decimal or grouped number is one token; a hyphen, a slash or a dot is a token of its own, so that every boundary of a name is one of tokens.
const TOKEN = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{M}\p{N}_])|[\p{L}\p{M}\p{N}_]+|[^\s\p{C}]/gu

/**
 * Words, numbers and signs of a text, in order; blanks and control characters are no tokens.
 *
 * @param offset Added to every position: where `text` begins in the text that the offsets are to point into.
 */
export function findTokens(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index
    tokens.push({ text: match[0], start, end: start + match[0].length })
  }
  return tokens
}
