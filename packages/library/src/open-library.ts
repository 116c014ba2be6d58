import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, realpath, rm, truncate } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ClaimgraphError } from '@claimgraph/model'
import { Library } from './library.js'
import { isLocked, lock } from './lock.js'
import { readLibrary } from './read-library.js'
import type { LibraryState } from './read-library.js'
import { writeLibrary } from './write-library.js'

/** How a library is opened. */
export interface OpenOptions {
  /** Open for writing, alone; makes the library when there is none. */
  readonly lock: boolean
  /** Told what was odd about the file: torn or damaged lines. */
  readonly onNotice?: (message: string) => void
}

/**
 * Open the file that holds papers and what was extracted from them.
 *
 * @throws ClaimgraphError `locked` when somebody else writes to it, `input` when it is no library, a newer version's, or, for reading, not there.
 */
export async function openLibrary(path: string, options: OpenOptions): Promise<Library> {
  return options.lock ? openForWriting(path, options) : openForReading(path, options)
}

async function openForReading(path: string, options: OpenOptions): Promise<Library> {
  const state = await readLibrary(path)
  if (!state)
    throw new ClaimgraphError('input', `${path}: there is no library here; expected one made by "claimgraph build FILE..."`)
  // The last line of a library that is being written may be on its way.
  if (!isLocked(await realPath(path))) noteTornLine(path, state, 'left out', options)
  noteDamage(path, state, options)
  return new Library(path, state)
}

async function openForWriting(path: string, options: OpenOptions): Promise<Library> {
  await mkdir(dirname(path), { recursive: true })
  const real = await realPath(path)
  const unlock = lock(real)
  try {
    await rm(`${real}.new`, { force: true })
    const state = await readLibrary(real)
    if (state) await repairEnd(real, state, options)
    const library = state ?? (await createLibrary(real))
    noteDamage(path, library, options)
    return new Library(real, library, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function createLibrary(path: string): Promise<LibraryState> {
  await writeLibrary(path, { id: randomBytes(8).toString('hex'), entries: new Map(), corrections: [] })
  const state = await readLibrary(path)
  if (!state) throw new ClaimgraphError('failed', `${path}: was written and cannot be read`)
  return state
}

/** Give the file a last line that another can follow. */
async function repairEnd(path: string, state: LibraryState, options: OpenOptions): Promise<void> {
  noteTornLine(path, state, 'dropped', options)
  if (state.wholeBytes < state.totalBytes) await truncate(path, state.wholeBytes)
  if (!state.lacksLineEnd) return
  await appendFile(path, '\n')
  state.wholeBytes++
}

function noteTornLine(path: string, state: LibraryState, what: string, { onNotice }: OpenOptions): void {
  const torn = state.totalBytes - state.wholeBytes
  if (torn > 0) onNotice?.(`${path}: the last line was torn off while it was written; its ${torn} bytes were ${what}`)
}

function noteDamage(path: string, state: LibraryState, { onNotice }: OpenOptions): void {
  for (const { number } of state.damaged)
    onNotice?.(`${path}:${number}: this line is damaged; it is left out, and kept in the file`)
}

/** Where a link leads, so that the lock and the new file stand beside the library itself. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
