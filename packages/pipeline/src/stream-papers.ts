import { mergePapers } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import type { SkippedRecord } from '@claimgraph/read'
import type { Input } from './find-inputs.js'
import { readItems } from './read-items.js'
import type { ReadInputsOptions } from './read-inputs.js'
import { createSeenKeys } from './seen-keys.js'

/** What reading inputs as a stream needs to know. */
export interface StreamPapersOptions extends ReadInputsOptions {
  /** Told of each record that is left out, as it happens. */
  readonly onSkipped?: (skipped: Omit<SkippedRecord, 'kind'>) => void
  /** Papers that are held back; {@link streamPapers} says why. 2,000 unless told. */
  readonly window?: number
}

const WINDOW = 2000

/**
 * Read the papers of some inputs as a stream, in the order in which each was first seen and in memory that does not grow with the inputs, but for some 20
 * bytes a paper. The same paper within a window is one with all that each place says of it, as `readInputs` would give it; one that comes again after it was
 * given is left out and reported.
 *
 * @throws ClaimgraphError when no input can be read.
 */
export async function* streamPapers(inputs: readonly Input[], options: StreamPapersOptions): AsyncGenerator<Paper> {
  const { keyOf = (paper: Paper) => paper.id, onSkipped, window: size = WINDOW } = options
  const seen = createSeenKeys()
  const held = new Map<string, Paper>()
  for await (const item of readItems(inputs, options)) {
    if (item.kind === 'skipped') {
      onSkipped?.({ file: item.file, line: item.line, reason: item.reason })
      continue
    }
    const key = keyOf(item.paper)
    const before = held.get(key)
    if (before) held.set(key, mergePapers(before, item.paper))
    else if (!seen.add(key))
      onSkipped?.({ file: item.file, line: item.line, reason: `a paper of this id was given before: ${key}` })
    else {
      held.set(key, item.paper)
      if (held.size > size) yield* takeFirst(held)
    }
  }
  yield* held.values()
}

function* takeFirst(held: Map<string, Paper>): Generator<Paper> {
  for (const [key, paper] of held) {
    held.delete(key)
    yield paper
    return
  }
}
