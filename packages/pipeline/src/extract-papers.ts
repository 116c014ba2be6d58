import { availableParallelism } from 'node:os'
import type { Extractor, Paper } from '@claimgraph/model'
import { Tinypool } from 'tinypool'
import { extractOne } from './extract-batch.js'
import type { Batch, Outcome } from './extract-batch.js'
import { originOf } from './extractors.js'
import { inBatches } from './streams/in-batches.js'
import { inOrder } from './streams/in-order.js'
import { readAhead } from './streams/read-ahead.js'

/** How papers are extracted. */
export interface ExtractOptions {
  /** One of `createExtractor` works in as many threads as there are jobs; any other, and `accurate`, is called from this thread alone. */
  readonly extractor: Extractor
  /** Worker threads; 1 works in this thread, on one paper after the other; absent chooses by the number of papers and of processors. */
  readonly jobs?: number | undefined
}

/** Papers that one worker takes at a time. */
const BATCH = 16
/** With fewer batches the start of the workers costs more than they save. */
const WORTH_WORKERS = 10
/** Batches under way a worker: one that it works on, one that waits for it. */
const AHEAD = 2

/**
 * Extract papers, several at a time where that pays, and give their outcomes in the order of the papers, batch by batch. A stream of papers is read no further
 * than the workers need.
 */
export async function* extractPapers(
  papers: Iterable<Paper> | AsyncIterable<Paper>,
  options: ExtractOptions,
): AsyncGenerator<readonly (readonly [Paper, Outcome])[]> {
  const { head, whole } = await readAhead(inBatches(papers, BATCH), WORTH_WORKERS)
  const origin = originOf(options.extractor)
  const wanted = options.jobs ?? (head.length < WORTH_WORKERS ? 1 : availableParallelism())
  const threads = head.length < WORTH_WORKERS ? Math.min(wanted, head.length) : wanted
  if (origin !== undefined && threads > 1) yield* extractInWorkers(whole, origin, threads)
  else yield* inBatches(extractHere(whole, options), BATCH)
}

type Extracted = readonly [Paper, Outcome]

async function* extractHere(
  batches: AsyncIterable<readonly Paper[]>,
  { extractor, jobs }: ExtractOptions,
): AsyncGenerator<Extracted> {
  const atOnce = jobs === 1 ? 1 : (extractor.atOnce ?? 1)
  yield* inOrder(eachOf(batches), atOnce, (paper) => extractOne(extractor, paper))
}

async function* eachOf<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch
}

async function* extractInWorkers(
  batches: AsyncIterable<readonly Paper[]>,
  extractor: string,
  threads: number,
): AsyncGenerator<readonly Extracted[]> {
  const pool = startPool(threads)
  try {
    for await (const [batch, outcomes] of inOrder(batches, threads * AHEAD, (papers) => runInPool(pool, { extractor, papers })))
      yield batch.map((paper, n) => [paper, outcomes[n] ?? { failure: 'the worker gave nothing back' }] as const)
  } finally {
    await pool.destroy()
  }
}

/** Workers run what was built: a worker cannot be made from a .ts file. */
function startPool(threads: number): Tinypool {
  const filename = new URL('../dist/extract-batch.js', import.meta.url).href
  // Options of this process, such as a test runner's conditions, would lead the workers back to the sources.
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, isolateWorkers: false, execArgv: [] })
}

function runInPool(pool: Tinypool, batch: Batch): Promise<readonly Outcome[]> {
  return pool.run(batch, { name: 'extractBatch' }) as Promise<readonly Outcome[]>
}
