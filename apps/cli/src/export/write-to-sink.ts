import type { Sink } from '../io.js'
import { writeBlock } from '../write-block.js'

/** Write pieces of text to standard output, no faster than they are read there. */
export async function writeToSink(sink: Sink, pieces: Iterable<string>): Promise<void> {
  const { inBlocks } = await import('@claimgraph/export')
  for (const block of inBlocks(pieces)) await writeBlock(sink, block)
}
