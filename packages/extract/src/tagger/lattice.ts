import { isAllowed, OUTSIDE, TAG_COUNT } from './tags.js'

/** Scores of a linear chain: how well each tag fits each token, each tag follows each other, opens and closes a sentence. */
export interface Chain {
  /** `token * TAG_COUNT + tag` */
  readonly emissions: Float64Array
  /** `from * TAG_COUNT + to`; forbidden ones are not looked at. */
  readonly transitions: Float64Array
  readonly length: number
}

/** Forward and backward sums of all ways to tag a sentence, each token's scaled to 1. */
export interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** exp of emissions and transitions, 0 where forbidden. */
  readonly fits: Float64Array
  readonly follows: Float64Array
  /** What each token's forward sum was divided by. */
  readonly scales: Float64Array
  /** Logarithm of the sum over all ways. */
  readonly logSum: number
}

/** exp of the transitions, 0 where a tag may not follow. */
export function followFactors(transitions: Float64Array): Float64Array {
  return transitions.map((score, k) => (isAllowed(Math.floor(k / TAG_COUNT), k % TAG_COUNT) ? Math.exp(score) : 0))
}

/** The forward-backward sums of a chain (Rabiner 1989, with scaling). Linear in its length. */
export function buildLattice({ emissions, transitions, length }: Chain, follows = followFactors(transitions)): Lattice {
  const T = TAG_COUNT
  const fits = new Float64Array(length * T)
  const forward = new Float64Array(length * T)
  const backward = new Float64Array(length * T)
  const scales = new Float64Array(length)
  let logSum = 0
  for (let i = 0; i < length; i++) {
    let highest = -Infinity
    for (let t = 0; t < T; t++) highest = Math.max(highest, emissions[i * T + t] ?? 0)
    for (let t = 0; t < T; t++) fits[i * T + t] = Math.exp((emissions[i * T + t] ?? 0) - highest)
    logSum += highest
  }
  for (let i = 0; i < length; i++) {
    const row = i * T
    let total = 0
    for (let t = 0; t < T; t++) {
      let sum = 0
      if (i === 0) sum = follows[OUTSIDE * T + t] ?? 0
      // Only a mention that has begun goes on: an inside tag has two tags to come from, its neighbours in the order of tags.
      else if (t > 0 && t % 2 === 0)
        sum =
          (forward[row - T + t - 1] ?? 0) * (follows[(t - 1) * T + t] ?? 0) +
          (forward[row - T + t] ?? 0) * (follows[t * T + t] ?? 0)
      else for (let s = 0; s < T; s++) sum += (forward[row - T + s] ?? 0) * (follows[s * T + t] ?? 0)
      const value = sum * (fits[row + t] ?? 0)
      forward[row + t] = value
      total += value
    }
    scales[i] = total
    logSum += Math.log(total)
    for (let t = 0; t < T; t++) forward[row + t] = (forward[row + t] ?? 0) / total
  }
  const ahead = new Float64Array(T)
  for (let t = 0; t < T; t++) backward[(length - 1) * T + t] = 1
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * T
    const scale = scales[i + 1] ?? 1
    for (let t = 0; t < T; t++) ahead[t] = ((fits[next + t] ?? 0) * (backward[next + t] ?? 0)) / scale
    for (let s = 0; s < T; s++) {
      let sum = (follows[s * T] ?? 0) * (ahead[0] ?? 0)
      for (let t = 1; t < T; t += 2) sum += (follows[s * T + t] ?? 0) * (ahead[t] ?? 0)
      const inside = s % 2 === 1 ? s + 1 : s
      if (inside > 0) sum += (follows[s * T + inside] ?? 0) * (ahead[inside] ?? 0)
      backward[i * T + s] = sum
    }
  }
  return { forward, backward, fits, follows, scales, logSum }
}
