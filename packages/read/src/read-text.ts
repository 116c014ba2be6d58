import { decodeBytes, ODDITIES } from './decode-bytes.js'
import type { Decoded } from './decode-bytes.js'

const LINE_FEED = 10
/** A text without line ends is cut behind any character once so many bytes have come. */
const LONG_WITHOUT_LINE_END = 64 * 1024

/**
 * Decode bytes into text, piece by piece. Pieces end behind a line end where there is one, else behind an ASCII character, so that no character is cut.
 *
 * @param onOddity Told the line, counted from 1, and what was done, where bytes are not UTF-8.
 */
export async function* readText(
  chunks: AsyncIterable<Uint8Array>,
  onOddity: (line: number, message: string) => void,
): AsyncGenerator<string> {
  let kept: Uint8Array = new Uint8Array()
  let line = 1
  let first = true
  const decode = function* (bytes: Uint8Array): Generator<string> {
    const start = line
    line += countLineEnds(bytes)
    const text = decodePiece(bytes, start, onOddity)
    const clean = first ? text.replace(/^\uFEFF/u, '') : text
    first = false
    if (clean !== '') yield clean
  }
  for await (const chunk of chunks) {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    const end = cutBehind(bytes)
    if (end > 0) yield* decode(bytes.subarray(0, end))
    kept = Uint8Array.from(bytes.subarray(end))
  }
  if (kept.length > 0) yield* decode(kept)
}

/** Where the bytes that can be decoded now end. */
function cutBehind(bytes: Uint8Array): number {
  const behindLine = bytes.lastIndexOf(LINE_FEED) + 1
  if (behindLine > 0 || bytes.length < LONG_WITHOUT_LINE_END) return behindLine
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) > 0x7f) end--
  // A longer run beyond ASCII holds whole characters all the same: cut before the beginning of the last one.
  if (end === 0) for (end = bytes.length - 1; end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80;) end--
  return end
}

function countLineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

function decodePiece(bytes: Uint8Array, line: number, onOddity: (line: number, message: string) => void): string {
  const whole = decodeBytes(bytes)
  if (!whole.oddity) return whole.text
  let text = ''
  for (let at = 0, number = line; at < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, at) + 1 || bytes.length
    const decoded: Decoded = decodeBytes(bytes.subarray(at, end))
    if (decoded.oddity) onOddity(number, ODDITIES[decoded.oddity])
    text += decoded.text
    at = end
  }
  return text
}
