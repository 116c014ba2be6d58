import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ClaimgraphError } from '@claimgraph/model'
import { LIBRARY_VERSION, writeLine } from './lines.js'
import type { LibraryState } from './read-library.js'

/** Lines that are written at once, to keep the text of a large library out of memory. */
const LINES_AT_ONCE = 200

/**
 * Write a library anew with its living lines alone, beside the old file, and put it in its place when it is safe on the disk: whatever happens in
 * between, one of the two is whole.
 *
 * @param mode Permissions of the file, as `stat` gives them; the system's default when absent.
 */
export async function writeLibrary(
  path: string,
  state: Pick<LibraryState, 'id' | 'entries' | 'corrections'>,
  mode?: number,
): Promise<void> {
  const draft = `${path}.new`
  try {
    const file = await open(draft, 'w', mode)
    try {
      let text = writeLine({ format: 'claimgraph', version: LIBRARY_VERSION, id: state.id })
      let count = 0
      for (const entry of state.entries.values()) {
        text += writeLine({ kind: 'paper', entry })
        if (++count % LINES_AT_ONCE !== 0) continue
        await file.appendFile(text)
        text = ''
      }
      await file.appendFile(text + state.corrections.map((correction) => writeLine({ kind: 'correction', correction })).join(''))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (error) {
    throw new ClaimgraphError('failed', `${path}: cannot be written: ${(error as Error).message}`, { cause: error })
  }
}

/** Keep lines that could not be read, byte for byte, in `PATH.damaged`, before the file that they stand in is replaced. */
export async function keepDamaged(path: string, damaged: LibraryState['damaged']): Promise<void> {
  if (damaged.length === 0) return
  const file = await open(`${path}.damaged`, 'a')
  try {
    await file.appendFile(Buffer.concat(damaged.flatMap(({ bytes }) => [bytes, Buffer.from('\n')])))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Make a rename lasting. Systems that cannot sync a folder do without. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    return
  }
}
