import { readdir, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { ClaimgraphError } from '@claimgraph/model'

/** One input: a file, or `-` for standard input. `named` is false for what was only found in a folder. */
export interface Input {
  readonly path: string
  readonly named: boolean
}

/**
 * The files that inputs mean: a file is itself, a folder all that lies in it and below, sorted, without hidden files and without the library's own.
 *
 * @param onMissing Told of a path that leads nowhere, which is then left out, as long as another one leads somewhere.
 * @throws ClaimgraphError `input` for a path that leads nowhere, before anything is read.
 */
export async function findInputs(
  inputs: readonly string[],
  library?: string,
  onMissing?: (path: string) => void,
): Promise<readonly Input[]> {
  const found = await Promise.allSettled(inputs.map((input) => expand(input)))
  const failed = found.flatMap((one, at) =>
    one.status === 'rejected' ? [{ path: inputs[at] ?? '', reason: one.reason as Error }] : [],
  )
  if (failed[0] && (!onMissing || failed.length === inputs.length)) throw failed[0].reason
  for (const { path } of failed) onMissing?.(path)
  const own = library === undefined ? undefined : resolve(library)
  return found
    .flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    .filter(({ path, named }) => named || own === undefined || !resolve(path).startsWith(own))
}

async function expand(path: string): Promise<readonly Input[]> {
  if (path === '-') return [{ path, named: true }]
  const found = await stat(path).catch((cause: unknown) => {
    throw new ClaimgraphError('input', `${path}: there is no such file or folder`, { cause })
  })
  if (!found.isDirectory()) return [{ path, named: true }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const visible = files.filter((file) => !isHidden(file.slice(path.length)))
  if (visible.length === 0) throw new ClaimgraphError('input', `${path}: there is no file in this folder`)
  return visible.sort().map((file) => ({ path: file, named: false }))
}

function isHidden(below: string): boolean {
  return below.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')
}
