/**
 * A gradient-boosted forest of complete trees of one depth: `splits` holds (feature, threshold) of each inner node, tree after tree, level after
 * level; `leaves` the values of the leaves, left to right. A value at or above the threshold goes right.
 */
export interface Forest {
  readonly depth: number
  readonly bias: number
  readonly features: ArrayLike<number>
  readonly thresholds: ArrayLike<number>
  readonly leaves: ArrayLike<number>
}

/** Log-odds that the forest gives a row of features. */
export function forestScore(forest: Forest, row: ArrayLike<number>): number {
  const inner = (1 << forest.depth) - 1
  const trees = forest.leaves.length / (inner + 1)
  let sum = forest.bias
  for (let tree = 0; tree < trees; tree++) {
    let node = 0
    const at = tree * inner
    for (let level = 0; level < forest.depth; level++) {
      const goesRight = (row[forest.features[at + node] ?? 0] ?? 0) >= (forest.thresholds[at + node] ?? 0)
      node = 2 * node + (goesRight ? 2 : 1)
    }
    sum += forest.leaves[tree * (inner + 1) + node - inner] ?? 0
  }
  return sum
}

/** Probability of log-odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
