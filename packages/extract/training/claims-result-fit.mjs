// Rows → a ResultModel.
import { LINK_FEATURES } from '../dist/results/link-features.js'
import { binRows, trainForest } from './claims-boosting.mjs'

export function fitResults(papers, options = {}) {
  const fit = (head, more = {}) => {
    const rows = papers.flatMap((p) => p[head])
    return trainForest(
      binRows(
        rows.map((r) => r.features),
        LINK_FEATURES.length,
      ),
      rows.map((r) => r.label),
      undefined,
      { trees: 100, depth: 3, ...more, ...options[head] },
    )
  }
  return {
    linkFeatures: LINK_FEATURES.length,
    metric: fit('metric', { trees: 150, depth: 4 }),
    model: fit('model'),
    benchmark: fit('benchmark'),
    absolute: fit('absolute'),
    ratio: fit('ratio'),
    relative: fit('relative'),
    plain: fit('plain'),
    on: fit('on'),
    thresholds: { metric: 0.4, benchmark: 0.3, relative: 0.2, plain: 0.5, on: 0.5, ...options.thresholds },
    calibration: [],
  }
}
