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

/** Nodes as pairs (feature, threshold), so that a step touches one place of memory. */
interface Packed {
  readonly nodes: Float64Array
  readonly leaves: Float64Array
}

const PACKED = new WeakMap<Forest, Packed>()

/** Log-odds that the forest gives a row of features. */
export function forestScore(forest: Forest, row: Float32Array): number {
  const { nodes, leaves } = PACKED.get(forest) ?? pack(forest)
  const { depth } = forest
  const inner = (1 << depth) - 1
  let sum = forest.bias
  for (let leaf = 0, root = 0; leaf < leaves.length; leaf += inner + 1, root += inner) {
    let node = 0
    for (let level = 0; level < depth; level++) {
      const at = 2 * (root + node)
      node = 2 * node + ((row[nodes[at] ?? 0] ?? 0) >= (nodes[at + 1] ?? 0) ? 2 : 1)
    }
    sum += leaves[leaf + node - inner] ?? 0
  }
  return sum
}

function pack(forest: Forest): Packed {
  const nodes = Float64Array.from(forest.features.flatMap((feature, index) => [feature, forest.thresholds[index] ?? 0]))
  const packed = { nodes, leaves: Float64Array.from(forest.leaves) }
  PACKED.set(forest, packed)
  return packed
}

/** Probability of log-odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
