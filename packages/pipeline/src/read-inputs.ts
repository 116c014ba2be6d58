import { createReadStream } from 'node:fs'
import { ClaimgraphError, mergePapers } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import { readPapers } from '@claimgraph/read'
import type { SkippedRecord } from '@claimgraph/read'
import type { Input } from './find-inputs.js'
import type { OnProgress } from './progress.js'

/** What was read from all inputs; `papers` by the key that tells papers apart, in the order in which each was first seen. */
export interface Reading {
  readonly papers: ReadonlyMap<string, Paper>
  readonly records: number
  readonly skipped: readonly Omit<SkippedRecord, 'kind'>[]
}

export interface ReadInputsOptions {
  readonly from?: string | undefined
  readonly onProgress?: OnProgress | undefined
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Papers with one key are one paper; by default the paper's id. */
  readonly keyOf?: (paper: Paper) => string
}

/**
 * Read all papers of some inputs, the same paper of several becoming one. A file of another kind among others is reported as skipped.
 *
 * @throws ClaimgraphError when no input can be read.
 */
export async function readInputs(inputs: readonly Input[], options: ReadInputsOptions): Promise<Reading> {
  const papers = new Map<string, Paper>()
  const skipped: Omit<SkippedRecord, 'kind'>[] = []
  const failures: ClaimgraphError[] = []
  let records = 0
  for (const input of inputs) {
    let ofFile = 0
    try {
      for await (const item of readInput(input, options)) {
        if (item.kind === 'skipped') skipped.push({ file: item.file, line: item.line, reason: item.reason })
        else if (item.kind === 'notice') notice(options, `${item.file}:${item.line}: ${item.message}`)
        else {
          addPaper(papers, item.paper, options)
          if (++ofFile % 1000 === 0) options.onProgress?.({ step: 'read', file: input.path, records: ofFile })
        }
      }
    } catch (error) {
      if (!(error instanceof ClaimgraphError) || error.kind === 'usage') throw error
      failures.push(error)
      if (input.named) skipped.push({ file: input.path, line: 1, reason: withoutPlace(error, input) })
      else notice(options, `left out ${error.message}`)
    }
    records += ofFile
    options.onProgress?.({ step: 'read', file: input.path, records: ofFile })
  }
  if (failures[0] && failures.length === inputs.length) throw failures[0]
  return { papers, records, skipped }
}

function readInput(input: Input, { from, stdin }: ReadInputsOptions): ReturnType<typeof readPapers> {
  const options = { file: input.path, ...(from === undefined ? {} : { from }) }
  return readPapers(input.path === '-' ? (stdin ?? process.stdin) : openFile(input.path), options)
}

async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
  } catch (error) {
    throw new ClaimgraphError('input', `${path}: cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

function addPaper(papers: Map<string, Paper>, paper: Paper, { keyOf = (one) => one.id }: ReadInputsOptions): void {
  const key = keyOf(paper)
  const before = papers.get(key)
  papers.set(key, before ? mergePapers(before, paper) : paper)
}

function notice({ onProgress }: ReadInputsOptions, message: string): void {
  onProgress?.({ step: 'notice', message })
}

function withoutPlace(error: ClaimgraphError, { path }: Input): string {
  return error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message
}
