import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ClaimgraphError } from '@claimgraph/model'

/**
 * See that a result does not take the place of what it is made of, such as the library. Links are followed; `-` is no file.
 *
 * @throws ClaimgraphError `usage`, naming the file.
 */
export async function refuseOverwriting(out: string, read: readonly string[]): Promise<void> {
  if (out === '-') return
  const target = await placeOf(out)
  for (const path of read) {
    if (path !== '-' && (await placeOf(path)) === target)
      throw new ClaimgraphError('usage', `${out}: cannot be written: it is the library or an input; expected another --out`)
  }
}

function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
