/** Pieces of a text joined to larger ones, of about so many characters: fewer writes, the same bytes. */
export function* inBlocks(pieces: Iterable<string>, size = 64 * 1024): Iterable<string> {
  let block: string[] = []
  let length = 0
  for (const piece of pieces) {
    block.push(piece)
    length += piece.length
    if (length < size) continue
    yield block.join('')
    block = []
    length = 0
  }
  if (length > 0) yield block.join('')
}
