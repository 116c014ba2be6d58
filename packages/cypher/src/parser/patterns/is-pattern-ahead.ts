import type { TokenReader } from '../token-reader.js'

/**
 * Whether a path pattern with a relationship begins at the token `ahead`: a node in brackets, and a line to another one. An
 * expression in brackets that is followed by a minus is told from it by what follows.
 */
export function isPatternAhead(reader: TokenReader, ahead = 0): boolean {
  if (!reader.isSymbol('(', ahead)) return false
  const closing = reader.closingBracket(ahead)
  if (closing === undefined || !looksLikeNode(reader, ahead + 1)) return false
  let at = closing + 1
  if (reader.isSymbol('<', at)) at++
  if (!reader.isSymbol('-', at)) return false
  if (reader.isSymbol('[', at + 1)) return isNodeBehind(reader, (reader.closingBracket(at + 1) ?? at) + 1)
  return isNodeBehind(reader, at + 1)
}

/** What can stand at the start of a node pattern. */
function looksLikeNode(reader: TokenReader, ahead: number): boolean {
  if (reader.isName(ahead)) return isNodeContent(reader, ahead + 1)
  return isNodeContent(reader, ahead)
}

function isNodeContent(reader: TokenReader, ahead: number): boolean {
  return (
    [')', ':', '{'].some((symbol) => reader.isSymbol(symbol, ahead)) ||
    reader.isKeywordAt('WHERE', ahead) ||
    reader.peek(ahead).kind === 'parameter'
  )
}

/** `-` and perhaps `>`, then a node. */
function isNodeBehind(reader: TokenReader, ahead: number): boolean {
  if (!reader.isSymbol('-', ahead)) return false
  return reader.isSymbol('(', ahead + (reader.isSymbol('>', ahead + 1) ? 2 : 1))
}
