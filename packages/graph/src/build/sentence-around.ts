import type { Evidence, Paper } from '@claimgraph/model'

const BOUNDARY = /(?<![.\s](?:e\.g|i\.e|al|etc|vs|cf|Fig|Eq|resp|approx))[.!?]["')\]]*\s+(?=[\p{Lu}\p{N}"'([$])/gu

/** The sentence of a paper that a span stands in, so that a reader sees a mention in its place. Linear in the field's length. */
export function sentenceAround(paper: Pick<Paper, 'title' | 'abstract'>, span: Evidence): Evidence {
  const text = paper[span.field]
  let start = 0
  let end = text.length
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length
    if (next <= span.start) start = next
    else if (match.index >= span.end - 1) {
      end = match.index + match[0].trimEnd().length
      break
    }
  }
  return { text: text.slice(start, end), field: span.field, start, end }
}
