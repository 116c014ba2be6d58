/** An encoding that some editors save as "Unicode". */
export type Utf16 = 'utf-16le' | 'utf-16be'

/** Of this many pairs of bytes at the beginning, most hold one zero where western text is UTF-16 without a byte order mark. */
const PAIRS_LOOKED_AT = 32

/** The encoding that a byte order mark names, or zeros in every other place show. */
export function findUtf16(head: Uint8Array): Utf16 | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(PAIRS_LOOKED_AT, Math.floor(head.length / 2))
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  if (pairs < 4 || Math.max(high, low) < pairs * 0.9 || Math.min(high, low) > 0) return undefined
  return low > high ? 'utf-16le' : 'utf-16be'
}

/** The same text as UTF-8 bytes, chunk by chunk; unpaired surrogates become U+FFFD. */
export async function* decodeUtf16(chunks: AsyncIterable<Uint8Array>, encoding: Utf16): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}
