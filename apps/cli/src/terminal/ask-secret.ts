import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { ClaimgraphError } from '@claimgraph/model'
import type { Io } from '../io.js'

/**
 * Ask the person at the terminal for something that is not shown while it is typed; `''` when only Enter is pressed.
 *
 * @throws ClaimgraphError `usage` when they press Ctrl+C, or end the input.
 */
export async function askSecret(io: Pick<Io, 'stdin' | 'stderr'>, question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: io.stdin as unknown as NodeJS.ReadableStream, output: nowhere, terminal: true })
  const given = new AbortController()
  lines.on('SIGINT', () => given.abort()).on('close', () => given.abort())
  io.stderr.write(question)
  try {
    return await lines.question('', { signal: given.signal })
  } catch (cause) {
    throw new ClaimgraphError('usage', 'nothing was given', { cause })
  } finally {
    lines.close()
    io.stderr.write('\n')
  }
}
