const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text as the search compares them: letters and digits, lower case, without accents. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(WORD) ?? []
}
