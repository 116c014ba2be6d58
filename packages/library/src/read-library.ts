import { createReadStream } from 'node:fs'
import { ClaimgraphError, digest } from '@claimgraph/model'
import type { Correction, LibraryEntry } from '@claimgraph/model'
import { LIBRARY_VERSION, parseHeader, parseLine } from './lines.js'
import type { LibraryLine } from './lines.js'
import { splitLines } from './split-lines.js'
import type { RawLine } from './split-lines.js'

/** What a library file holds, as it is kept in memory. */
export interface LibraryState {
  id: string
  readonly entries: Map<string, LibraryEntry>
  readonly corrections: Correction[]
  /** Lines that later ones replaced or removed: what compaction would free. */
  stale: number
  /** Lines that could not be read, byte for byte. */
  readonly damaged: { readonly number: number; readonly bytes: Buffer }[]
  /** Bytes up to the end of the last whole line; what is behind it was torn off while it was written. */
  wholeBytes: number
  readonly totalBytes: number
  /** The last line is whole but for its line end. */
  readonly lacksLineEnd: boolean
}

/**
 * Read a library file, line by line. A torn last line and lines that are damaged are left out of the entries and told apart in the state.
 *
 * @returns `undefined` where there is no file yet, or only the beginning of a header.
 * @throws ClaimgraphError `input` when it is no library or a newer version's; the file is never touched.
 */
export async function readLibrary(path: string): Promise<LibraryState | undefined> {
  const state: Mutable<LibraryState> = {
    id: '',
    entries: new Map(),
    corrections: [],
    stale: 0,
    damaged: [],
    wholeBytes: 0,
    totalBytes: 0,
    lacksLineEnd: false,
  }
  let header: RawLine | undefined
  for await (const line of splitLines(openIfThere(path))) {
    state.totalBytes += line.bytes.length + (line.ended ? 1 : 0)
    if (!header) {
      header = line
      if (!readHeader(state, line, path)) return undefined
    } else if (!applyRawLine(state, line)) continue
    state.lacksLineEnd = !line.ended
    state.wholeBytes = state.totalBytes
  }
  if (!header) return undefined
  if (state.id === '') recoverId(state, header, path)
  return state
}

const HEADER_START = '{"format":"claimgraph","version":'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

async function* openIfThere(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new ClaimgraphError('input', `${path}: cannot be read: ${(error as Error).message}`, { cause: error })
    }
  }
}

/** Take the first line; false when it is only the beginning of a header, left by a process that ended while it made the file. */
function readHeader(state: LibraryState, line: RawLine, path: string): boolean {
  const text = line.bytes.toString('utf8')
  const header = parseHeader(text)
  if (header && header.version > LIBRARY_VERSION) {
    throw new ClaimgraphError(
      'input',
      `${path}:1: written by a newer claimgraph (library version ${header.version}); this one reads version ${LIBRARY_VERSION}`,
    )
  }
  if (header) state.id = header.id
  else if (!line.ended && HEADER_START.startsWith(text.slice(0, HEADER_START.length))) return false
  else state.damaged.push(line)
  return true
}

/** Take a line behind the header; false when it is torn off. */
function applyRawLine(state: LibraryState, line: RawLine): boolean {
  const parsed = parseLine(line.bytes.toString('utf8'))
  if (parsed) applyLine(state, parsed)
  else if (!line.ended) return false
  else if (line.bytes.length > 0) state.damaged.push(line)
  return true
}

/** Put into the state what a line says. */
export function applyLine(state: LibraryState, line: LibraryLine): void {
  if (line.kind === 'correction') state.corrections.push(line.correction)
  else if (line.kind === 'removed') state.stale += state.entries.delete(line.id) ? 2 : 1
  else {
    if (state.entries.has(line.entry.paper.id)) state.stale++
    state.entries.set(line.entry.paper.id, line.entry)
  }
}

/** A library whose first line is damaged is still one when papers follow; any other file is none. */
function recoverId(state: LibraryState, header: RawLine, path: string): void {
  if (state.entries.size === 0 && state.corrections.length === 0) {
    throw new ClaimgraphError('input', `${path}:1: expected a claimgraph library, found another file; it was left as it is`)
  }
  state.id = digest('library', header.bytes.toString('base64'))
}
