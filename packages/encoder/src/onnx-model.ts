import { fileURLToPath } from 'node:url'

/** A stretch of a text with its marks at both ends, as the model reads it: the numbers of the pieces, and the shape classes of their words. */
export interface ModelInputs {
  readonly ids: BigInt64Array
  readonly cases: BigInt64Array
}

export interface ModelOutputs {
  /** `[pieces, OUTPUTS]`, marks included. */
  readonly logits: Float32Array
  /** `[pieces, VIEW]`, marks included. */
  readonly views: Float32Array
}

export type RunModel = (inputs: ModelInputs) => Promise<ModelOutputs>

/**
 * Load `encoder-int8.onnx` of a folder into this thread. The model keeps the thread busy while it runs, and as many more as make `threads`.
 *
 * One stretch at a time and unpadded: dynamic quantisation gives slightly other logits in a batch, and a result must not depend on its company.
 *
 * @throws Where onnxruntime has no binary for the platform.
 */
export async function loadModel(folder: URL, threads: number): Promise<RunModel> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(fileURLToPath(new URL('encoder-int8.onnx', folder)), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    // Its threads would wait for work by turning, and take the processor from the caller's own work.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  return async ({ ids, cases }) => {
    const { logits, views } = await session.run({
      input_ids: new Tensor('int64', ids, [1, ids.length]),
      case: new Tensor('int64', cases, [1, cases.length]),
    })
    return { logits: logits?.data as Float32Array, views: views?.data as Float32Array }
  }
}
