/**
 * A gradient-boosted forest of complete trees of one depth: `features` and `thresholds` of each inner node, tree after tree, level after level; `leaves` the values of
 * the leaves, left to right. A value at or above the threshold goes right.
 */
export interface Forest {
  readonly depth: number
  readonly bias: number
  readonly features: readonly number[]
  readonly thresholds: readonly number[]
  readonly leaves: readonly number[]
}

/** The same in typed arrays, made once. */
interface Packed {
  readonly features: Uint16Array
  readonly thresholds: Float64Array
  readonly leaves: Float64Array
}

const PACKED = new WeakMap<Forest, Packed>()

/** Log-odds that the forest gives a row of features. */
export function forestScore(forest: Forest, row: Float32Array): number {
  const { features, thresholds, leaves } = PACKED.get(forest) ?? pack(forest)
  const { depth } = forest
  const inner = (1 << depth) - 1
  let sum = forest.bias
  for (let leaf = 0, root = 0; leaf < leaves.length; leaf += inner + 1, root += inner) {
    let node = 0
    for (let level = 0; level < depth; level++) {
      const at = root + node
      node = 2 * node + 1 + Number((row[features[at] ?? 0] ?? 0) >= (thresholds[at] ?? 0))
    }
    sum += leaves[leaf + node - inner] ?? 0
  }
  return sum
}

function pack(forest: Forest): Packed {
  const { features, thresholds, leaves } = forest
  const packed = {
    features: Uint16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves),
  }
  PACKED.set(forest, packed)
  return packed
}

/** Probability of log-odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
