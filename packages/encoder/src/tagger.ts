import { readFile } from 'node:fs/promises'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { EncodedPiece } from './encode.js'
import { encode } from './encode.js'
import { decodeTags, TAGS, type TaggedSpan } from './tags.js'
import { findWindows } from './windows.js'
import { createWordPiece } from './word-piece.js'

/** Finds the mentions of one text. Only `close` frees the model's memory (about 100 MB). */
export interface Tagger {
  tag(text: string): Promise<readonly TaggedSpan[]>
  close(): Promise<void>
}

const MODEL = new URL('../model/tagger-int8.onnx', import.meta.url)
const VOCABULARY = new URL('../model/vocab.txt', import.meta.url)
const [CLS, SEP] = [101, 102]
/** The encoder reads 512 pieces, two of which are marks. */
const WINDOW = 510
const OVERLAP = 128

/**
 * Load the trained model.
 *
 * One text at a time and unpadded: dynamic quantisation gives slightly other logits in a batch, and a result must not depend on its company.
 *
 * @throws Where onnxruntime has no binary for the platform.
 */
export async function createTagger(options: { readonly threads?: number } = {}): Promise<Tagger> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const wordPiece = createWordPiece((await readFile(VOCABULARY, 'utf8')).trimEnd().split('\n'))
  const session = await InferenceSession.create(await readFile(MODEL), {
    intraOpNumThreads: options.threads ?? 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  })
  const ints = (values: readonly number[]): Tensor => new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  return {
    tag: async (text) => {
      const pieces = encode(text, wordPiece)
      const logits = await readPieces(pieces, session, ints)
      const tagged = pieces.flatMap((piece, i) => {
        const row = logits[i]
        return piece.word && row ? [{ word: piece.word, row }] : []
      })
      return decodeTags(
        tagged.map(({ word }) => word),
        tagged.map(({ row }) => row),
      )
    },
    close: () => session.release(),
  }
}

/** Logits of each piece, from the window in which it has most company. */
async function readPieces(
  pieces: readonly EncodedPiece[],
  session: InferenceSession,
  ints: (values: readonly number[]) => Tensor,
): Promise<readonly Float32Array[]> {
  const rows: Float32Array[] = []
  for (const { start, end, keep } of findWindows(pieces.length, WINDOW, OVERLAP)) {
    const read = pieces.slice(start, end)
    const { logits } = await session.run({
      input_ids: ints([CLS, ...read.map((piece) => piece.id), SEP]),
      attention_mask: ints(new Array<number>(read.length + 2).fill(1)),
      case: ints([0, ...read.map((piece) => piece.case), 0]),
    })
    const data = logits?.data as Float32Array
    for (let i = keep.start; i < keep.end; i++) rows.push(data.slice((i - start + 1) * TAGS, (i - start + 2) * TAGS))
  }
  return rows
}
