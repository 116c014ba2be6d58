import { isUtf8 } from 'node:buffer'

/** Bytes as text, and what had to be done for it when they were not UTF-8. */
export interface Decoded {
  readonly text: string
  /** Read in the old western encoding, or with U+FFFD in the place of broken characters. */
  readonly oddity?: 'windows-1252' | 'replaced'
}

/** Said of bytes that are not UTF-8. */
export const ODDITIES: Readonly<Record<NonNullable<Decoded['oddity']>, string>> = {
  'windows-1252': 'bytes that are not UTF-8 were read as Windows-1252 (Latin-1)',
  replaced: 'bytes that are not UTF-8 were replaced by U+FFFD',
}

const OTHER_THAN_ASCII = /[^\p{ASCII}\uFFFD]/u
const western = new TextDecoder('windows-1252')

/**
 * Decode a stretch of bytes that ends where a character ends. Stretches without a single whole character of UTF-8 beyond ASCII are taken for
 * Windows-1252, of which Latin-1 is a part; others keep their UTF-8, with U+FFFD for what is broken.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  if (!text.includes('\uFFFD') || isUtf8(bytes)) return { text }
  return OTHER_THAN_ASCII.test(text) ? { text, oddity: 'replaced' } : { text: western.decode(bytes), oddity: 'windows-1252' }
}
