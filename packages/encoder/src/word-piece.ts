import type { Span } from '@claimgraph/model'

/** A piece of a text: its id in the vocabulary and where it stands in the text (UTF-16, half-open). */
export interface Piece extends Span {
  readonly id: number
}

/** Turns a text into pieces of a vocabulary. */
export type WordPiece = (text: string) => readonly Piece[]

const WORD = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu
const UNKNOWN = '[UNK]'
/** BERT's own bound: a longer word is one unknown piece. */
const LONGEST_WORD = 100

/**
 * The uncased WordPiece tokeniser of BERT, with offsets into the text as it was: lower case, accents dropped, a mark for
 * itself, longest piece first. Source: Devlin et al., "BERT", 2019; Wu et al., "Google's neural machine translation system", 2016.
 *
 * @param vocabulary One piece an entry, in the order of the ids; pieces inside a word begin with `##`.
 */
export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  const unknown = ids.get(UNKNOWN)
  if (unknown === undefined) throw new Error(`expected ${UNKNOWN} in a vocabulary of ${vocabulary.length} pieces`)
  return (text) => [...text.matchAll(WORD)].flatMap((match) => piecesOf(match[0], match.index, ids, unknown))
}

function piecesOf(word: string, offset: number, ids: ReadonlyMap<string, number>, unknown: number): readonly Piece[] {
  const { plain, origin } = withoutAccents(word)
  const whole = [{ id: unknown, start: offset, end: offset + word.length }]
  if (plain === '') return []
  if (plain.length > LONGEST_WORD) return whole
  const pieces: Piece[] = []
  let at = 0
  while (at < plain.length) {
    const end = longestPiece(plain, at, ids)
    if (end === undefined) return whole
    const id = ids.get(pieceText(plain, at, end)) ?? unknown
    pieces.push({ id, start: offset + (origin[at] ?? 0), end: offset + (origin[end] ?? word.length) })
    at = end
  }
  return pieces
}

function longestPiece(word: string, start: number, ids: ReadonlyMap<string, number>): number | undefined {
  for (let end = word.length; end > start; end--) if (ids.has(pieceText(word, start, end))) return end
  return undefined
}

function pieceText(word: string, start: number, end: number): string {
  return start === 0 ? word.slice(0, end) : `##${word.slice(start, end)}`
}

/** The word in lower case without accents, and for each of its units the offset in the word that it came from. */
function withoutAccents(word: string): { readonly plain: string; readonly origin: readonly number[] } {
  let plain = ''
  const origin: number[] = []
  let at = 0
  for (const character of word) {
    const bare = character
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
    origin.push(...new Array<number>(bare.length).fill(at))
    plain += bare
    at += character.length
  }
  return { plain, origin }
}
