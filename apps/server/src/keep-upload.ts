import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ClaimgraphError } from '@claimgraph/model'

/** A file of somebody else's for as long as it is read. */
export interface Upload {
  readonly path: string
  readonly name: string
  /** An error about the file as one about its name: where it lies here is nobody's business. */
  named(error: unknown): unknown
  remove(): Promise<void>
}

/** Keep bytes in a folder of their own, under the last part of their name as far as it is harmless: it becomes the source's name. */
export async function keepUpload(name: string, bytes: Uint8Array): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-'))
  const path = join(folder, harmless(name))
  await writeFile(path, bytes, { mode: 0o600 })
  const named = (error: unknown) =>
    error instanceof ClaimgraphError
      ? new ClaimgraphError(error.kind, error.message.replaceAll(path, basename(path)), { cause: error, nearest: error.nearest })
      : error
  return { path, name: basename(path), named, remove: () => rm(folder, { recursive: true, force: true }) }
}

function harmless(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  return last.replace(/[^\p{L}\p{N} ._-]/gu, '_').replace(/^\.+/u, '') || 'dropped.txt'
}
