import { readFile } from 'node:fs/promises'
import { Tinypool } from 'tinypool'
import type { ModelTask } from './model-worker.js'
import type { ModelInputs, ModelOutputs } from './onnx-model.js'
import { createPieceReader } from './read-pieces.js'
import { readOutputs, type ReadText } from './read-text.js'
import { readHeads, VIEW } from './relation-heads.js'
import { OUTPUTS } from './tags.js'

/** Reads texts, one after the other, beside the caller's thread. Only `close` ends its thread and frees the model's memory (about 100 MB). */
export interface Encoder {
  read(text: string): Promise<ReadText>
  close(): Promise<void>
}

/** Texts that the model's thread has at hand: the next begins when one ends, however busy the caller is. */
const AT_HAND = 2

/**
 * Load the trained model: `encoder-int8.onnx` and `relations.bin`.
 *
 * @throws Where onnxruntime has no binary for the platform.
 */
export async function createEncoder(): Promise<Encoder> {
  const heads = readHeads(await readFile(new URL('../model/relations.bin', import.meta.url)))
  const pool = new Tinypool({
    filename: MODEL_WORKER,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: AT_HAND,
    isolateWorkers: false,
    execArgv: [],
  })
  const close = () => pool.destroy()
  try {
    await pool.run(undefined, { name: 'load' })
  } catch (error) {
    await close()
    throw error
  }
  const readPieces = await createPieceReader((inputs) => runIn(pool, inputs))
  return { read: async (text) => readOutputs(await readPieces(text), heads), close }
}

/** Workers run what was built: a worker cannot be made from a .ts file. */
const MODEL_WORKER = new URL('../dist/model-worker.js', import.meta.url).href

async function runIn(pool: Tinypool, inputs: ModelInputs): Promise<ModelOutputs> {
  const pieces = inputs.ids.length
  const outputs = new SharedArrayBuffer(pieces * (OUTPUTS + VIEW) * Float32Array.BYTES_PER_ELEMENT)
  await pool.run({ inputs, outputs } satisfies ModelTask, { name: 'run' })
  const numbers = new Float32Array(outputs)
  return { logits: numbers.subarray(0, pieces * OUTPUTS), views: numbers.subarray(pieces * OUTPUTS) }
}
