import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ClaimgraphError } from '@claimgraph/model'

/** Whether bytes are the beginning of a gzip archive. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * What a gzip archive holds, unpacked as it is read.
 *
 * @throws ClaimgraphError `input` where the archive is damaged or ends too early, after what could be unpacked.
 */
export async function* unpackGzip(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(chunks, { objectMode: false })
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const chunk of packed.pipe(unpacked)) yield chunk as Uint8Array
  } catch (error) {
    if (error instanceof ClaimgraphError) throw error
    throw new ClaimgraphError('input', `${file}: the gzip archive is damaged: ${(error as Error).message}`, { cause: error })
  } finally {
    packed.destroy()
  }
}
