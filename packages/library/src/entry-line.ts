import type { LibraryEntry } from '@claimgraph/model'
import { parseLine, writeLine } from './lines.js'

/** An entry as a library keeps it: one line of JSON, with its line end. */
export function writeEntry(entry: LibraryEntry): string {
  return writeLine({ kind: 'paper', entry })
}

/** The entry that a line holds; undefined where it is damaged or something else. */
export function parseEntry(line: string): LibraryEntry | undefined {
  const parsed = parseLine(line)
  return parsed?.kind === 'paper' ? parsed.entry : undefined
}
