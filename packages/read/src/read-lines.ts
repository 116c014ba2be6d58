import { decodeBytes } from './decode-bytes.js'
import type { Decoded } from './decode-bytes.js'

/** One line of a text, without its line end; `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly text: string
  /** What was done about bytes that are not UTF-8. */
  readonly oddity?: Decoded['oddity']
  /** Longer than the bound: `text` is only its beginning. */
  readonly cut: boolean
}

/** Longest line that is kept whole, in bytes: no abstract comes near it, and it bounds the memory that a file can take. */
export const LONGEST_LINE = 4 * 1024 * 1024

const LINE_FEED = 10
const BYTE_ORDER_MARK = /^\uFEFF/u
/** Of a line that is too long, enough to recognise it by. */
const KEPT_OF_A_CUT_LINE = 200

/**
 * Split bytes into lines, ended by LF, CRLF or a lone CR, in memory that the longest line bounds. A byte order mark is dropped, lines that
 * are not UTF-8 are read as `decodeBytes` does, a line of more than `longest` bytes comes cut. The end of the last line may be missing.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 0
  const emit = function* (bytes: Uint8Array, cut: boolean): Generator<Line> {
    for (const line of decode(bytes, number === 0, cut)) yield { number: ++number, ...line }
  }
  let kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const piece = chunk.subarray(from, at)
      yield* emit(join(kept, piece), length + piece.length > longest)
      kept = []
      length = 0
      from = at + 1
    }
    const rest = chunk.subarray(from)
    // A copy: a slice would keep the whole chunk alive.
    if (length <= longest) kept.push(Uint8Array.from(rest))
    length += rest.length
  }
  if (length > 0) yield* emit(join(kept, new Uint8Array()), length > longest)
}

function join(kept: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return kept.length === 0 ? last : Buffer.concat([...kept, last])
}

/** The lines of one stretch between line feeds: more than one where lone carriage returns end lines. */
function decode(bytes: Uint8Array, first: boolean, cut: boolean): Omit<Line, 'number'>[] {
  const decoded = decodeBytes(cut ? bytes.subarray(0, KEPT_OF_A_CUT_LINE) : bytes)
  const text = (first ? decoded.text.replace(BYTE_ORDER_MARK, '') : decoded.text).replace(/\r$/u, '')
  if (cut) return [{ text, cut }]
  return text.split('\r').map((piece) => ({ text: piece, cut, ...(isOdd(piece, decoded) ? { oddity: decoded.oddity } : {}) }))
}

/** Of several lines that were decoded together, those in which it shows. */
function isOdd(piece: string, { oddity }: Decoded): boolean {
  return oddity === 'replaced' ? piece.includes('\uFFFD') : oddity !== undefined && /\P{ASCII}/u.test(piece)
}
