import type { Io } from '../io.js'
import { Notes } from './notes.js'
import { plainText } from './plain-text.js'

/** Tells of what is left out of a stream. */
export interface Losses {
  add(message: string): void
  /** The stream has ended. */
  end(): void
}

/** A person at a terminal gets the first few when the progress bar is gone; a log gets every one, as it happens. */
export function tellLosses(io: Pick<Io, 'stderr'>): Losses {
  if (io.stderr.isTTY !== true) {
    return { add: (message) => void io.stderr.write(`claimgraph: ${plainText(message)}\n`), end: () => undefined }
  }
  const held: string[] = []
  const notes = new Notes({ stderr: { write: (text) => held.push(text) } })
  return {
    add: (message) => notes.add(message),
    end: () => {
      notes.end()
      io.stderr.write(held.splice(0).join(''))
    },
  }
}
