import type { TokenReader } from '../token-reader.js'

/** `:A:B` or `IS A` where labels are given or taken away: names only. */
export function parseLabelNames(reader: TokenReader): readonly string[] {
  const names: string[] = []
  while (
    reader.takeSymbol(':') ||
    (names.length === 0 && reader.takeKeyword('IS')) ||
    (names.length > 0 && reader.takeSymbol('&'))
  ) {
    names.push(reader.expectName('a label').text)
  }
  if (names.length === 0) throw reader.unexpected(["':'"])
  return names
}
