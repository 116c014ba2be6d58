import { readFile } from 'node:fs/promises'
import type { Span } from '@claimgraph/model'
import { encode } from './encode.js'
import type { ModelInputs, RunModel } from './onnx-model.js'
import { VIEW } from './relation-heads.js'
import { OUTPUTS } from './tags.js'
import { findWindows } from './windows.js'
import { createWordPiece } from './word-piece.js'

/** What the model gives for a text of any length. */
export interface ReadPieces {
  /** In order; `word` where a piece begins one. */
  readonly pieces: readonly (Span & { readonly word?: Span })[]
  /** `[pieces, OUTPUTS]`. */
  readonly logits: Float32Array
  /** `[pieces, VIEW]`. */
  readonly views: Float32Array
}

const VOCABULARY = new URL('../model/vocab.txt', import.meta.url)
const [CLS, SEP] = [101, 102]
/** The encoder reads 512 pieces, two of which are marks. */
const WINDOW = 510
const OVERLAP = 128

/** A way to read texts of any length with a model: in windows, where each piece's numbers are those of the window in which it has most company. */
export async function createPieceReader(runModel: RunModel): Promise<(text: string) => Promise<ReadPieces>> {
  const vocabulary = await readFile(VOCABULARY, 'utf8')
  const wordPiece = createWordPiece(vocabulary.trimEnd().split('\n'))
  return async (text) => {
    const pieces = encode(text, wordPiece)
    const logits = new Float32Array(pieces.length * OUTPUTS)
    const views = new Float32Array(pieces.length * VIEW)
    for (const { start, end, keep } of findWindows(pieces.length, WINDOW, OVERLAP)) {
      const outputs = await runModel(inputsOf(pieces.slice(start, end)))
      const [from, to] = [keep.start - start + 1, keep.end - start + 1]
      logits.set(outputs.logits.subarray(from * OUTPUTS, to * OUTPUTS), keep.start * OUTPUTS)
      views.set(outputs.views.subarray(from * VIEW, to * VIEW), keep.start * VIEW)
    }
    return { pieces, logits, views }
  }
}

function inputsOf(pieces: readonly { readonly id: number; readonly case: number }[]): ModelInputs {
  const ids = [CLS, ...pieces.map(({ id }) => id), SEP]
  const cases = [0, ...pieces.map((piece) => piece.case), 0]
  return { ids: BigInt64Array.from(ids, BigInt), cases: BigInt64Array.from(cases, BigInt) }
}
