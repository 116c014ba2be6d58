import { open } from 'node:fs/promises'
import { ClaimgraphError } from '@claimgraph/model'
import type { Io } from './io.js'
import { writeBlock } from './write-block.js'

/** Where a result is written: a file, or standard output. */
export interface Output {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Open a file for a result, or standard output for `-`. What was in the file is replaced. */
export async function openOutput(path: string, io: Pick<Io, 'stdout'>): Promise<Output> {
  if (path === '-') {
    return { write: (text) => writeBlock(io.stdout, text), close: () => Promise.resolve() }
  }
  try {
    const file = await open(path, 'w')
    return { write: (text) => file.appendFile(text), close: () => file.close() }
  } catch (cause) {
    throw new ClaimgraphError('failed', `${path}: cannot be written: ${(cause as Error).message}`, { cause })
  }
}
