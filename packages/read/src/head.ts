import { decodeBytes } from './decode-bytes.js'

/** The beginning of a file, as formats are recognised by it. */
export interface Head {
  readonly bytes: Uint8Array
  /** Its trimmed lines that are not blank; the last one is left out where the file goes on inside it. */
  readonly lines: readonly string[]
  /** The whole beginning as text, without byte order mark. */
  readonly text: string
}

/** How much of a file is looked at, in bytes. */
export const HEAD_BYTES = 64 * 1024

/** Look at the first bytes of a file. */
export function readHead(bytes: Uint8Array): Head {
  const text = decodeBytes(bytes).text.replace(/^\uFEFF/u, '')
  const pieces = text.split(/\r\n?|\n/u)
  const whole = bytes.length < HEAD_BYTES ? pieces : pieces.slice(0, -1)
  return { bytes, text, lines: whole.map((line) => line.trim()).filter((line) => line !== '') }
}
