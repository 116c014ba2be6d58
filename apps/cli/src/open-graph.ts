import type { Session, SessionOptions } from '@claimgraph/pipeline'
import type { Io } from './io.js'
import type { DbOptions } from './options.js'
import { Notes } from './terminal/notes.js'

/** Open the library that `--db` names, for questions; `looks` (communities, ranks, places) only where a question needs them. */
export async function openGraph(io: Io, options: DbOptions, looks = false): Promise<Session> {
  const { openSession } = await import('@claimgraph/pipeline')
  const notes = new Notes(io)
  const settings: SessionOptions = {
    looks,
    onProgress: (progress) => {
      if (progress.step === 'notice') notes.add(progress.message)
    },
  }
  return openSession(options.db, settings).finally(() => notes.end())
}
