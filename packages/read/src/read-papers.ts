import { ClaimgraphError } from '@claimgraph/model'
import { decodeUtf16, findUtf16 } from './decode-utf16.js'
import { findFormat, knownForms, recogniseFormat } from './formats.js'
import { HEAD_BYTES, readHead } from './head.js'
import { peek } from './peek.js'
import type { ReadItem } from './read-item.js'
import { LONGEST_LINE, readLines } from './read-lines.js'
import type { Line } from './read-lines.js'

export interface ReadOptions {
  /** Name of the input, for messages and as the papers' source. */
  readonly file: string
  /** Name of the format; recognised from the content when absent. */
  readonly from?: string
}

/**
 * Read the papers of one listing as a stream, whatever its size, in the order in which they stand there. What cannot be read is reported with its
 * line and costs nothing else.
 *
 * @throws ClaimgraphError `input` for an empty file or one of another kind, `not-yet` for a format whose reader is still to come, `usage`
 *   for a format that does not exist.
 */
export async function* readPapers(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { file, from } = options
  const input = await peek(await toUtf8(chunks), HEAD_BYTES)
  const head = readHead(input.head)
  if (head.bytes.length === 0) throw new ClaimgraphError('input', `${file}: the file is empty; expected ${knownForms()}`)
  const format = from === undefined ? recogniseFormat(head, file) : findFormat(from)
  if (!format.read) {
    throw new ClaimgraphError(
      'not-yet',
      `${file}: reading ${format.name} (${format.about}) is not there yet; expected ${knownForms()}`,
    )
  }
  const reports: ReadItem[] = []
  for await (const item of format.read(reportOddLines(readLines(input.chunks), file, reports), file)) {
    yield* reports.splice(0)
    yield item
  }
  yield* reports.splice(0)
}

async function toUtf8(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const input = await peek(chunks, 2)
  const encoding = findUtf16(input.head)
  return encoding ? decodeUtf16(input.chunks, encoding) : input.chunks
}

/** The lines that can be read; what is odd about a line goes to `reports`. */
async function* reportOddLines(lines: AsyncIterable<Line>, file: string, reports: ReadItem[]): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (line.cut) {
      reports.push({ kind: 'skipped', file, line: line.number, reason: `expected a line of at most ${LONGEST_LINE} bytes` })
      continue
    }
    if (line.repaired) {
      reports.push({ kind: 'notice', file, line: line.number, message: 'bytes that are not UTF-8 were replaced by U+FFFD' })
    }
    yield line
  }
}
