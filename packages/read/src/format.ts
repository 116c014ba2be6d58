import type { Head } from './head.js'
import type { ReadItem } from './read-item.js'
import type { Line } from './read-lines.js'

/** One format of listings: how it is recognised and how it is read. */
export interface Format {
  /** As `--from` names it. */
  readonly name: string
  /** What it is, in a few words, for messages. */
  readonly about: string
  recognise(head: Head): boolean
  /** Absent where a later version brings the reader. */
  readonly read?: (lines: AsyncIterable<Line>, file: string) => AsyncIterable<ReadItem>
}
