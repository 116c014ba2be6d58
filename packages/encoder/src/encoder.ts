import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Span } from '@claimgraph/model'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { encode, type EncodedPiece } from './encode.js'
import type { ReadText } from './read-text.js'
import { readHeads, VIEW, type RelationHeads } from './relation-heads.js'
import { OUTPUTS, readTags } from './tags.js'
import { findWindows } from './windows.js'
import { createWordPiece } from './word-piece.js'

/** Reads one text. Only `close` frees the model's memory (about 150 MB). */
export interface Encoder {
  read(text: string): Promise<ReadText>
  /** What `read` is made of: the model's numbers. */
  run(text: string): Promise<EncoderOutputs>
  close(): Promise<void>
}

/** What the model gives for a text of any length. */
export interface EncoderOutputs {
  /** In order; `word` where a piece begins one. */
  readonly pieces: readonly (Span & { readonly word?: Span })[]
  /** `[pieces, OUTPUTS]`. */
  readonly logits: Float32Array
  /** `[pieces, VIEW]`. */
  readonly views: Float32Array
}

const MODEL_FOLDER = new URL('../model/', import.meta.url)
const [CLS, SEP] = [101, 102]
/** The encoder reads 512 pieces, two of which are marks. */
const WINDOW = 510
const OVERLAP = 128

/**
 * Load a trained model: `encoder-int8.onnx` and `relations.bin` of `folder`, the shipped one unless given.
 *
 * One text at a time and unpadded: dynamic quantisation gives slightly other logits in a batch, and a result must not depend on its company.
 *
 * @throws Where onnxruntime has no binary for the platform.
 */
export async function createEncoder(options: { readonly threads?: number; readonly folder?: URL } = {}): Promise<Encoder> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const folder = options.folder ?? MODEL_FOLDER
  const vocabulary = await readFile(new URL('vocab.txt', MODEL_FOLDER), 'utf8')
  const wordPiece = createWordPiece(vocabulary.trimEnd().split('\n'))
  const heads = readHeads(await readFile(new URL('relations.bin', folder)))
  const session = await InferenceSession.create(fileURLToPath(new URL('encoder-int8.onnx', folder)), {
    intraOpNumThreads: options.threads ?? 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  })
  const ints = (values: readonly number[]): Tensor => new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
  const run = (text: string) => readPieces(encode(text, wordPiece), session, ints)
  return { read: async (text) => readOutputs(await run(text), heads), run, close: () => session.release() }
}

/** What the model's numbers say. */
export function readOutputs({ pieces, logits, views }: EncoderOutputs, heads: RelationHeads): ReadText {
  const tagged = pieces.flatMap(({ word }, i) => (word ? [{ word, row: logits.subarray(i * OUTPUTS, (i + 1) * OUTPUTS) }] : []))
  const tags = readTags(
    tagged.map(({ word }) => word),
    tagged.map(({ row }) => row),
  )
  return { tags, pieces, views, heads }
}

/** Each piece's numbers are those of the window in which it has most company. */
async function readPieces(
  pieces: readonly EncodedPiece[],
  session: InferenceSession,
  ints: (values: readonly number[]) => Tensor,
): Promise<EncoderOutputs> {
  const logits = new Float32Array(pieces.length * OUTPUTS)
  const views = new Float32Array(pieces.length * VIEW)
  for (const { start, end, keep } of findWindows(pieces.length, WINDOW, OVERLAP)) {
    const read = pieces.slice(start, end)
    const outputs = await session.run({
      input_ids: ints([CLS, ...read.map((piece) => piece.id), SEP]),
      case: ints([0, ...read.map((piece) => piece.case), 0]),
    })
    const copy = (name: string, into: Float32Array, width: number) =>
      into.set(
        (outputs[name]?.data as Float32Array).subarray((keep.start - start + 1) * width, (keep.end - start + 1) * width),
        keep.start * width,
      )
    copy('logits', logits, OUTPUTS)
    copy('views', views, VIEW)
  }
  return { pieces, logits, views }
}
