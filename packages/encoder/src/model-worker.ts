import { availableParallelism } from 'node:os'
import { loadModel, type ModelInputs, type RunModel } from './onnx-model.js'

// What an encoder's thread runs: onnxruntime keeps the thread that calls it busy until it is done, and the caller's own work goes on meanwhile.

/** A stretch of text, and memory that both threads see. */
export interface ModelTask {
  readonly inputs: ModelInputs
  /** Of float32: room for the logits, and the views behind them. */
  readonly outputs: SharedArrayBuffer
}

const MODEL_FOLDER = new URL('../model/', import.meta.url)
/** One short text has no work for more. */
const MOST_THREADS = 4

let model: Promise<RunModel> | undefined

/** The shipped model, loaded once a thread. */
const shippedModel = (): Promise<RunModel> => (model ??= loadModel(MODEL_FOLDER, Math.min(MOST_THREADS, availableParallelism())))

/** Load the model before anything is read, so that a platform without it is known at once. */
export async function load(): Promise<void> {
  await shippedModel()
}

export async function run({ inputs, outputs }: ModelTask): Promise<void> {
  const runModel = await shippedModel()
  const { logits, views } = await runModel(inputs)
  const numbers = new Float32Array(outputs)
  numbers.set(logits)
  numbers.set(views, logits.length)
}
