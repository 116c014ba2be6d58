/** A stretch of the file up to a line end, without it; `ended` is false for a last line that lacks one. */
export interface RawLine {
  readonly number: number
  readonly bytes: Buffer
  readonly ended: boolean
}

const LINE_FEED = 10

/** Split a file into lines as it is read, so that it is never in memory as a whole. */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawLine> {
  let number = 0
  let kept: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield { number: ++number, bytes: Buffer.concat([...kept, chunk.subarray(from, at)]), ended: true }
      kept = []
      from = at + 1
    }
    if (from < chunk.length) kept.push(chunk.subarray(from))
  }
  if (kept.length > 0) yield { number: ++number, bytes: Buffer.concat(kept), ended: false }
}
