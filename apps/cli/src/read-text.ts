import { readFile } from 'node:fs/promises'
import { ClaimgraphError } from '@claimgraph/model'
import type { Io } from './io.js'

/** The text of a file, or of standard input for `-`. */
export async function readText(path: string, io: Pick<Io, 'stdin'>): Promise<string> {
  if (path !== '-') {
    return readFile(path, 'utf8').catch((cause: unknown) => {
      throw new ClaimgraphError('input', `${path}: cannot be read: ${(cause as Error).message}`, { cause })
    })
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
