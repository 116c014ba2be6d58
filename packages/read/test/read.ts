import { readPapers } from '../src/index.js'
import type { ReadItem } from '../src/index.js'

/** Everything that a reader gives for a text or bytes, fed in small chunks. */
export async function read(content: string | Uint8Array, from?: string): Promise<readonly ReadItem[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const items: ReadItem[] = []
  for await (const item of readPapers(chunksOf(bytes, bytes.length > 20_000 ? 65_536 : 7), {
    file: 'in.txt',
    ...(from === undefined ? {} : { from }),
  }))
    items.push(item)
  return items
}

/** The titles that were read, and `line: reason` of what was skipped. */
export function outline(items: readonly ReadItem[]): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'paper') return item.paper.title
    return `${item.kind} ${item.line}: ${item.kind === 'skipped' ? item.reason : item.message}`
  })
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
