import { availableParallelism } from 'node:os'
import type { Extractor, Paper } from '@claimgraph/model'
import { Tinypool } from 'tinypool'
import { extractAll } from './extract-batch.js'
import type { Batch, Outcome } from './extract-batch.js'

export interface ExtractOptions {
  readonly extractor: Extractor
  /** Worker threads; 1 works in this thread, absent chooses by the number of papers and of processors. */
  readonly jobs?: number | undefined
}

/** Papers that one worker takes at a time. */
const BATCH = 16
/** With fewer papers the start of the workers costs more than they save. */
const WORTH_WORKERS = 150

/** Extract papers, several at a time where that pays, and give their outcomes in the order of the papers, batch by batch. */
export async function* extractPapers(
  papers: readonly Paper[],
  options: ExtractOptions,
): AsyncGenerator<readonly (readonly [Paper, Outcome])[]> {
  const jobs = options.jobs ?? (papers.length < WORTH_WORKERS ? 1 : availableParallelism())
  const batches = Array.from({ length: Math.ceil(papers.length / BATCH) }, (_, n) => papers.slice(n * BATCH, (n + 1) * BATCH))
  const pool = jobs > 1 && batches.length > 1 ? startPool(Math.min(jobs, batches.length)) : undefined
  const extract = (batch: readonly Paper[]): Promise<readonly Outcome[]> =>
    pool ? runInPool(pool, { extractor: options.extractor.name, papers: batch }) : extractAll(options.extractor, batch)
  try {
    for await (const [batch, outcomes] of inOrder(batches, jobs * 2, extract)) {
      yield batch.map((paper, n) => [paper, outcomes[n] ?? { failure: 'the worker gave nothing back' }] as const)
    }
  } finally {
    await pool?.destroy()
  }
}

/** Work on `ahead` items at once, and give each with its result in the order of the items. */
async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const running: { readonly item: T; readonly result: Promise<R> }[] = []
  const start = (item: T): void => {
    const result = work(item)
    // A failure is thrown when its turn comes; until then it is not unhandled.
    result.catch(() => undefined)
    running.push({ item, result })
  }
  for (const item of items) {
    if (running.length >= ahead) {
      const first = running.shift()
      if (first) yield [first.item, await first.result]
    }
    start(item)
  }
  for (const { item, result } of running) yield [item, await result]
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
