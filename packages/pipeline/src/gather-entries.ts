import { createReadStream } from 'node:fs'
import { openLibrary, parseEntry } from '@claimgraph/library'
import type { LibraryEntry } from '@claimgraph/model'
import type { Input } from './find-inputs.js'
import { inBatches } from './streams/in-batches.js'
import { splitLines } from './streams/split-lines.js'

/** What gathering needs to know. */
export interface GatherOptions {
  /** Files of entries, one a line, as `claimgraph extract --form entry` writes them; `-` is standard input. */
  readonly inputs: readonly Input[]
  /** The library file; made when it is not there. */
  readonly db: string
  /** What `-` stands for; the process's own unless given. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Told of each line that holds no entry. */
  readonly onSkipped?: (skipped: { readonly file: string; readonly line: number; readonly reason: string }) => void
  /** Told what was odd about the library. */
  readonly onNotice?: (message: string) => void
}

/** What gathering has done. */
export interface GatherReport {
  /** Entries that were read. */
  readonly entries: number
  readonly added: number
  /** Entries that stand in the place of what the library had of the paper. */
  readonly replaced: number
  /** Lines that hold no entry. */
  readonly skipped: number
}

/** Entries that are written together: each write waits for the disk. */
const ENTRIES_AT_ONCE = 512

/**
 * Put papers that were extracted elsewhere, by a cluster say, into a library. Doing it again changes nothing.
 *
 * @throws ClaimgraphError when the library is locked, damaged beyond use, or a newer version's.
 */
export async function gatherEntries(options: GatherOptions): Promise<GatherReport> {
  const library = await openLibrary(options.db, { lock: true, ...(options.onNotice ? { onNotice: options.onNotice } : {}) })
  const count = { entries: 0, added: 0, replaced: 0, skipped: 0 }
  const onSkipped: GatherOptions['onSkipped'] = (skipped) => {
    count.skipped++
    options.onSkipped?.(skipped)
  }
  try {
    for await (const entries of inBatches(readEntries({ ...options, onSkipped }), ENTRIES_AT_ONCE)) {
      const known = new Set(entries.flatMap(({ paper }) => (library.get(paper.id) ? [paper.id] : [])))
      const distinct = new Map(entries.map((entry) => [entry.paper.id, entry]))
      await library.put([...distinct.values()])
      count.entries += entries.length
      count.replaced += entries.length - (distinct.size - known.size)
      count.added += distinct.size - known.size
    }
  } finally {
    await library.close()
  }
  return count
}

async function* readEntries({ inputs, stdin, onSkipped }: GatherOptions): AsyncGenerator<LibraryEntry> {
  for (const { path } of inputs) {
    const chunks: AsyncIterable<Uint8Array> = path === '-' ? (stdin ?? process.stdin) : createReadStream(path)
    let line = 0
    for await (const text of splitLines(chunks)) {
      line++
      if (text.trim() === '') continue
      const entry = parseEntry(text)
      if (entry) yield entry
      else onSkipped?.({ file: path, line, reason: 'expected an entry, as "claimgraph extract --form entry" writes them' })
    }
  }
}
