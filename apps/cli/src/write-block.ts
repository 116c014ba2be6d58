import type { Sink } from './io.js'

/** Write to standard output, no faster than it is read there: else the memory of the process would hold what nobody has read. */
export async function writeBlock(sink: Sink, text: string): Promise<void> {
  if (sink.write(text) === false) await new Promise<void>((resolve) => (sink.once ? sink.once('drain', resolve) : resolve()))
}
