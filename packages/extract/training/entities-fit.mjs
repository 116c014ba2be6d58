// Rows → an EntityModel.
import { binRows, trainForest } from './claims-boosting.mjs'
import { joinRows, keepRows, roleRows } from './entities-rows.mjs'
import { isGold } from './gold.mjs'

export const LEAST = { join: 0.6, keep: { model: 0.36, benchmark: 0.36, metric: 0.36, task: 0.36 }, proposed: 0.4, base: 0.4 }
const OPTIONS = {
  join: { trees: 120, depth: 4, rate: 0.08 },
  keep: { trees: 200, depth: 4, rate: 0.06 },
  role: { trees: 150, depth: 4, rate: 0.08 },
}

/**
 * @param labelled `{ paper, record, set, mentions }`, the mentions found by taggers that have not seen the paper. Only gold's papers are learnt from: our own annotations take more for a thing.
 */
export function fitEntities(labelled) {
  const papers = labelled.filter(isGold)
  const joins = papers.flatMap((row) => joinRows(row, row.mentions))
  const join = fit(
    joins.map((row) => row.features),
    joins.map((row) => row.label),
    joins.map((row) => row.weight),
    OPTIONS.join,
  )
  const rows = papers.flatMap((row) => keepRows(row, row.mentions, { join, least: LEAST }))
  const keep = fit(
    rows.map((row) => row.keep),
    rows.map((row) => Number(row.gold !== undefined)),
    undefined,
    OPTIONS.keep,
  )
  const models = papers.flatMap((row) => roleRows(row, row.mentions, { join, keep, least: LEAST }))
  const role = (name) =>
    fit(
      models.map((row) => row.features),
      models.map((row) => Number(row.role === name)),
      models.map((row) => (row.role ? 1 : 0.3)),
      OPTIONS.role,
    )
  return { join, keep, proposed: role('proposed'), base: role('base'), least: LEAST }
}

function fit(rows, labels, weights, options) {
  const { depth, bias, features, thresholds, leaves } = trainForest(
    binRows(rows, rows[0].length),
    labels,
    weights && Float32Array.from(weights),
    options,
  )
  const rounded = (values, digits) => values.map((value) => Number(value.toPrecision(digits)))
  return { depth, bias: Number(bias.toFixed(4)), features, thresholds: rounded(thresholds, 5), leaves: rounded(leaves, 4) }
}
