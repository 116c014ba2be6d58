import { stat } from 'node:fs/promises'
import { makeSession, openSession, type Session } from '@claimgraph/pipeline'

interface Read {
  /** What the file was like when it was read. */
  readonly stamp: string
  readonly session: Session
}

/**
 * The graph of a library as it is now: read when first asked for, read again when the file has changed. Who asks meanwhile waits for the same
 * reading. Where no library is, the graph is empty. A library that can no longer be read leaves the last graph standing.
 */
export function followLibrary(db: string, onUnexpected: (error: unknown) => void): () => Promise<Session> {
  let last: Read | undefined
  let reading: Promise<Read> | undefined
  const readAgain = async (stamp: string): Promise<Read> => {
    try {
      return { stamp, session: await open(db, stamp) }
    } catch (error) {
      if (last === undefined) throw error
      onUnexpected(error)
      return { stamp, session: last.session }
    }
  }
  return async () => {
    if (reading) return (await reading).session
    const stamp = await stampOf(db)
    if (last?.stamp === stamp) return last.session
    reading ??= readAgain(stamp)
    try {
      last = await reading
      return last.session
    } finally {
      reading = undefined
    }
  }
}

const ABSENT = 'absent'

async function open(db: string, stamp: string): Promise<Session> {
  if (stamp !== ABSENT) return openSession(db)
  return makeSession(db, { id: '', entries: [], corrections: [] }, { looks: false })
}

async function stampOf(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeMs } = await stat(path)
    return [dev, ino, size, mtimeMs].join(' ')
  } catch {
    return ABSENT
  }
}
