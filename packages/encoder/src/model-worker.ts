import { loadModel, type ModelInputs, type RunModel } from './onnx-model.js'

// What an encoder's thread runs: onnxruntime keeps the thread that calls it busy until it is done, and the caller's own work goes on meanwhile.

/** A stretch of text, and memory that both threads see. */
export interface ModelTask {
  readonly inputs: ModelInputs
  /** Of float32: room for the logits, and the views behind them. */
  readonly outputs: SharedArrayBuffer
}

const MODEL_FOLDER = new URL('../model/', import.meta.url)

let model: RunModel | undefined

/** Load the shipped model, to run with as many threads. */
export async function load(threads: number): Promise<void> {
  model = await loadModel(MODEL_FOLDER, threads)
}

export async function run({ inputs, outputs }: ModelTask): Promise<void> {
  if (!model) throw new Error('the model is not loaded')
  const { logits, views } = await model(inputs)
  const numbers = new Float32Array(outputs)
  numbers.set(logits)
  numbers.set(views, logits.length)
}
