import { createReadStream } from 'node:fs'
import { ClaimgraphError } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import { readPapers } from '@claimgraph/read'
import type { SkippedRecord } from '@claimgraph/read'
import type { Input } from './find-inputs.js'
import type { OnProgress } from './progress.js'

/** What reading some inputs needs to know. */
export interface ReadItemsOptions {
  /** Format of the inputs; recognised unless told. */
  readonly from?: string | undefined
  readonly onProgress?: OnProgress | undefined
  /** What `-` stands for; the process's own unless given. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

/** A paper with the place where it was read, or a place where none could be. */
export type InputItem =
  | { readonly kind: 'paper'; readonly paper: Paper; readonly file: string; readonly line: number }
  /** `whole`: no record, but an input of which nothing could be read. */
  | (SkippedRecord & { readonly whole?: true })

/** Records between two reports of progress. */
const PROGRESS_EVERY = 1000

/**
 * Read some inputs as one stream, in their order. A file of another kind among others is reported as skipped.
 *
 * @throws ClaimgraphError when no input can be read.
 */
export async function* readItems(inputs: readonly Input[], options: ReadItemsOptions): AsyncGenerator<InputItem> {
  const failures: ClaimgraphError[] = []
  for (const input of inputs) {
    try {
      yield* readInput(input, options)
    } catch (error) {
      if (!(error instanceof ClaimgraphError) || error.kind === 'usage') throw error
      failures.push(error)
      if (input.named) yield { kind: 'skipped', file: input.path, line: 1, reason: withoutPlace(error, input), whole: true }
      else options.onProgress?.({ step: 'notice', message: `left out ${error.message}` })
    }
  }
  if (failures[0] && failures.length === inputs.length) throw failures[0]
}

async function* readInput({ path }: Input, { from, stdin, onProgress }: ReadItemsOptions): AsyncGenerator<InputItem> {
  const chunks = path === '-' ? (stdin ?? process.stdin) : openFile(path)
  let records = 0
  try {
    for await (const item of readPapers(chunks, { file: path, ...(from === undefined ? {} : { from }) })) {
      if (item.kind === 'notice') onProgress?.({ step: 'notice', message: `${item.file}:${item.line}: ${item.message}` })
      else if (item.kind === 'skipped') yield item
      else {
        yield { kind: 'paper', paper: item.paper, file: path, line: item.line }
        if (++records % PROGRESS_EVERY === 0) onProgress?.({ step: 'read', file: path, records })
      }
    }
  } finally {
    onProgress?.({ step: 'read', file: path, records })
  }
}

async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
  } catch (error) {
    throw new ClaimgraphError('input', `${path}: cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

function withoutPlace(error: ClaimgraphError, { path }: Input): string {
  return error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message
}
