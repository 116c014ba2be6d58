// Rows → a ClaimModel.
import { CONDITION_FEATURES } from '../dist/claims/condition-features.js'
import { PAIR_FEATURES } from '../dist/claims/pair-features.js'
import { binRows, trainForest } from './claims-boosting.mjs'
import { HEADS } from './claims-rows.mjs'

/** Where F1 is best on held-out papers with entities as the chain finds them. */
export const THRESHOLDS = {
  outperforms: 0.18,
  matches: 0.18,
  compared: 0.2,
  condition: 0.45,
  own: 0.5,
  sota: 0.5,
  addon: 0.5,
}

export function fitClaims(rows, options = {}) {
  const pairs = rows.flatMap((r) => r.pairs)
  const binned = binRows(
    pairs.map((p) => p.features),
    PAIR_FEATURES.length,
  )
  const forests = HEADS.map((_, head) =>
    trainForest(
      binned,
      pairs.map((p) => p.labels[head]),
      pairs.map((p) => p.weights[head]),
      { trees: 120, rate: 0.1, featureShare: 0.25, ...options.pair },
    ),
  )
  const positive = pairs.filter((p) => p.claim)
  const told = binRows(
    positive.map((p) => p.features),
    PAIR_FEATURES.length,
  )
  const ask = (question) =>
    trainForest(
      told,
      positive.map((p) => Number(question(p.claim))),
      undefined,
      { trees: 80, depth: 3, ...options.told },
    )
  const conditions = rows.flatMap((r) => r.conditions)
  const condition = trainForest(
    binRows(
      conditions.map((c) => c.features),
      CONDITION_FEATURES.length,
    ),
    conditions.map((c) => c.label),
    undefined,
    { trees: 150, depth: 4, ...options.condition },
  )
  const [forward, backward, match, compared] = forests
  return {
    pairFeatures: PAIR_FEATURES.length,
    conditionFeatures: CONDITION_FEATURES.length,
    forward,
    backward,
    match,
    compared,
    own: ask((c) => c.own !== false),
    sota: ask((c) => c.sota),
    addon: ask((c) => c.addon),
    condition,
    thresholds: { ...THRESHOLDS, ...options.thresholds },
    calibration: [],
  }
}
