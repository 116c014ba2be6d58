import type { Head } from './head.js'
import type { ReadItem } from './read-item.js'
import type { Line } from './read-lines.js'

/** One input as the reader of its format takes it. One of `lines` and `text` may be asked for, once. */
export interface Source {
  readonly file: string
  readonly head: Head
  /** Its lines; those that are too long are left out and reported. */
  readonly lines: () => AsyncIterable<Line>
  /** Its text in pieces, as they come, cut anywhere but inside a surrogate pair; without byte order mark. */
  readonly text: () => AsyncIterable<string>
}

/** The reader of a format. */
export type Read = (source: Source) => AsyncIterable<ReadItem>

/** A reader that is loaded when the first file needs it: most runs need one format. */
export function loadedWhenNeeded(load: () => Promise<Read>): Read {
  return async function* (source) {
    const read = await load()
    yield* read(source)
  }
}
