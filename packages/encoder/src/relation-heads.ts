import { LINK_QUESTIONS, PAIR_QUESTIONS } from '@claimgraph/extract'

/** Numbers that a piece gives to the heads. */
export const VIEW = 128
/** The mean views of two places, and the greatest between, before and behind them. */
export const DESCRIPTION = 5 * VIEW

/** One hidden layer of VIEW rectified units. */
export interface Head {
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  readonly outer: Float32Array
  readonly outerBias: Float32Array
}

/** What was learnt about two places of a text; see `write_heads` of ../training/train.py. */
export interface RelationHeads {
  /** Views of what is not said: the own proposal, prior work. */
  readonly unsaid: { readonly own: Float32Array; readonly prior: Float32Array }
  readonly pair: Head
  readonly link: Head
}

/**
 * Read the weights that training wrote.
 *
 * @throws Error for a file of another size.
 */
export function readHeads(bytes: Uint8Array): RelationHeads {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const expected = 4 * [PAIR_QUESTIONS, LINK_QUESTIONS].reduce((sum, { length }) => sum + sizeOf(length), 2 * VIEW)
  if (bytes.byteLength !== expected) throw new Error(`relations.bin has ${bytes.byteLength} bytes; expected ${expected}`)
  let at = 0
  const next = (length: number): Float32Array => Float32Array.from({ length }, () => view.getFloat32((at += 4) - 4, true))
  const head = (questions: number): Head => ({
    inner: next(VIEW * DESCRIPTION),
    innerBias: next(VIEW),
    outer: next(questions * VIEW),
    outerBias: next(questions),
  })
  return { unsaid: { own: next(VIEW), prior: next(VIEW) }, pair: head(PAIR_QUESTIONS.length), link: head(LINK_QUESTIONS.length) }
}

const sizeOf = (questions: number): number => VIEW * DESCRIPTION + VIEW + questions * VIEW + questions

/** What a part of a description, VIEW numbers, gives to the hidden units. */
export function partOfHidden({ inner }: Head, part: number, view: Float32Array): Float32Array {
  const given = new Float32Array(VIEW)
  for (let unit = 0; unit < VIEW; unit++) {
    const from = unit * DESCRIPTION + part * VIEW
    let sum = 0
    for (let i = 0; i < VIEW; i++) sum += (inner[from + i] ?? 0) * (view[i] ?? 0)
    given[unit] = sum
  }
  return given
}

/** The answers, log-odds, to what the parts of a description give to the hidden units. */
export function answer({ innerBias, outer, outerBias }: Head, parts: readonly Float32Array[]): Float32Array {
  const hidden = innerBias.map((bias, unit) =>
    Math.max(
      0,
      parts.reduce((sum, part) => sum + (part[unit] ?? 0), bias),
    ),
  )
  return outerBias.map((bias, question) => {
    let sum = bias
    for (let unit = 0; unit < VIEW; unit++) sum += (outer[question * VIEW + unit] ?? 0) * (hidden[unit] ?? 0)
    return sum
  })
}
