import { ClaimgraphError } from '@claimgraph/model'
import { ODDITIES } from './decode-bytes.js'
import { decodeUtf16, findUtf16 } from './decode-utf16.js'
import { findFormat, knownForms, recogniseFormat } from './formats.js'
import { HEAD_BYTES, readHead } from './head.js'
import { peek } from './peek.js'
import type { ReadItem } from './read-item.js'
import { LONGEST_LINE, readLines } from './read-lines.js'
import type { Line } from './read-lines.js'
import { readText } from './read-text.js'
import type { Source } from './source.js'
import { isGzip, unpackGzip } from './unpack-gzip.js'

/** What reading a listing needs to know. */
export interface ReadOptions {
  /** Name of the input, for messages and as the papers' source. */
  readonly file: string
  /** Name of the format; recognised from the content when absent. */
  readonly from?: string
}

/** As many reports of odd bytes are given for one input; a file of another encoding has one a line. */
const NOTICES_GIVEN = 20

/**
 * Read the papers of one listing as a stream, whatever its size, in the order in which they stand there; a gzip archive is unpacked on the way. What cannot be
 * read is reported with its line and costs nothing else.
 *
 * @throws ClaimgraphError `input` for an empty file, a damaged archive, or a file of another kind; `usage` for a format that does not exist.
 */
export async function* readPapers(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { file, from } = options
  const input = await peek(await toUtf8(await unpacked(chunks, file)), HEAD_BYTES)
  const head = readHead(input.head)
  if (head.bytes.length === 0) throw new ClaimgraphError('input', `${file}: the file is empty; expected ${knownForms()}`)
  const format = from === undefined ? recogniseFormat(head, file) : findFormat(from)
  const reports: ReadItem[] = []
  const source: Source = {
    file,
    head,
    lines: () => reportOddLines(readLines(input.chunks), file, reports),
    text: () => readText(input.chunks, (line, message) => reports.push({ kind: 'notice', file, line, message })),
  }
  let notices = 0
  let records = 0
  const told = function* (): Generator<ReadItem> {
    for (const report of reports.splice(0)) {
      if (report.kind !== 'notice') records++
      if (report.kind !== 'notice' || ++notices <= NOTICES_GIVEN) yield report
    }
  }
  for await (const item of format.read(source)) {
    yield* told()
    yield item
    records++
  }
  yield* told()
  if (records === 0) yield { kind: 'notice', file, line: 1, message: `no record is in this; expected ${format.about}` }
}

async function unpacked(chunks: AsyncIterable<Uint8Array>, file: string): Promise<AsyncIterable<Uint8Array>> {
  const input = await peek(chunks, 2)
  return isGzip(input.head) ? unpackGzip(input.chunks, file) : input.chunks
}

async function toUtf8(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const input = await peek(chunks, 64)
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
    if (line.oddity) reports.push({ kind: 'notice', file, line: line.number, message: ODDITIES[line.oddity] })
    yield line
  }
}
