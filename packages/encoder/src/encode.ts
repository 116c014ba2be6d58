import type { Span } from '@claimgraph/model'
import type { Piece, WordPiece } from './word-piece.js'
import { wordShape } from './word-shape.js'

/** What the model reads of one text: one entry a piece. */
export interface EncodedPiece extends Piece {
  /** Shape class of the piece's word, + 9 where the piece begins the word. */
  readonly case: number
  /** The word, where the piece begins it: only these are tagged. */
  readonly word?: Span
}

const WORD = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu

/** Pieces of a text with the words that they begin. */
export function encode(text: string, wordPiece: WordPiece): readonly EncodedPiece[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  let next = 0
  return wordPiece(text).map((piece) => {
    while (next < words.length - 1 && (words[next]?.end ?? 0) <= piece.start) next++
    const word = words[next]
    if (word === undefined || piece.start < word.start || piece.start >= word.end)
      return { ...piece, case: wordShape(text.slice(piece.start, piece.end)) }
    const shape = wordShape(text.slice(word.start, word.end))
    return piece.start === word.start ? { ...piece, case: shape + 9, word } : { ...piece, case: shape }
  })
}
