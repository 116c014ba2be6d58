/** A place in the text of a query, ready to be shown. */
export interface Position {
  /** UTF-16 offset into the query. */
  readonly offset: number
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** The line's text around the place, at most 120 units. */
  readonly snippet: string
  /** Where the place is in `snippet`. */
  readonly caret: number
}

const BEFORE = 80
const AFTER = 40

/** The place at an offset; an offset outside of the text is moved to its nearest end. */
export function positionAt(text: string, offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length))
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const nextBreak = text.indexOf('\n', at)
  const from = Math.max(lineStart, at - BEFORE)
  const to = Math.min(nextBreak < 0 ? text.length : nextBreak, at + AFTER)
  return {
    offset: at,
    line: countBreaks(text, lineStart) + 1,
    column: at - lineStart + 1,
    snippet: text.slice(from, to).replaceAll(/[\t\r]/gu, ' '),
    caret: at - from,
  }
}

function countBreaks(text: string, until: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}
