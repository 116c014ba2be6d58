import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ClaimgraphError } from '@claimgraph/model'

/**
 * Write pieces of text into a file, no faster than the disk takes them. They go to a file of their own beside it, `PATH.….part`, which takes its
 * place when it is whole: a file that is there is never half of one, also where two exports write it at once. Devices and pipes are written straight; links
 * lead to what is written.
 */
export async function writeFile(named: string, pieces: Iterable<string>, { gzip = false } = {}): Promise<void> {
  const { inBlocks } = await import('@claimgraph/export')
  const path = await realpath(named).catch(() => named)
  const target = (await isFileOrAbsent(path)) ? `${path}.${randomUUID().slice(0, 8)}.part` : path
  try {
    const source = Readable.from(inBlocks(pieces))
    if (gzip) await pipeline(source, createGzip(), createWriteStream(target))
    else await pipeline(source, createWriteStream(target))
    if (target !== path) await rename(target, path)
  } catch (cause) {
    // What cannot be removed matters less than what went wrong.
    if (target !== path) await rm(target, { force: true }).catch(() => undefined)
    throw isOfTheSystem(cause) ? new ClaimgraphError('failed', `${named}: cannot be written: ${cause.message}`, { cause }) : cause
  }
}

async function isFileOrAbsent(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined || found.isFile()
}

function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
