// Gradient boosting with complete trees of one depth on sparse rows, logistic loss; the forests of ../src/claims/forest.ts. Deterministic: seeded.

/** Source: Tommy Ettinger's mulberry32. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Rows → per feature: thresholds, the bin that most rows have, and the rows that have another. */
export function binRows(rows, width, maxBins = 24) {
  const columns = []
  for (let f = 0; f < width; f++) {
    const counts = new Map()
    for (const row of rows) counts.set(row[f], (counts.get(row[f]) ?? 0) + 1)
    const values = [...counts.keys()].sort((a, b) => a - b)
    let thresholds = values.slice(1).map((v, i) => (v + values[i]) / 2)
    if (thresholds.length > maxBins) {
      const total = rows.length
      const kept = []
      let seen = 0
      let next = total / maxBins
      values.forEach((v, i) => {
        seen += counts.get(v)
        if (i < values.length - 1 && seen >= next) {
          kept.push(thresholds[i])
          next = Math.max(next + total / maxBins, seen + 1)
        }
      })
      thresholds = kept
    }
    const binOf = (v) => {
      let low = 0
      let high = thresholds.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (v >= thresholds[mid]) low = mid + 1
        else high = mid
      }
      return low
    }
    const bins = new Map(values.map((v) => [v, binOf(v)]))
    const sizes = new Array(thresholds.length + 1).fill(0)
    for (const [v, n] of counts) sizes[bins.get(v)] += n
    const usual = sizes.indexOf(Math.max(...sizes))
    const at = []
    const bin = []
    rows.forEach((row, r) => {
      const b = bins.get(row[f])
      if (b !== usual) {
        at.push(r)
        bin.push(b)
      }
    })
    columns.push({ thresholds, usual, rows: Int32Array.from(at), bins: Uint8Array.from(bin) })
  }
  return { columns, count: rows.length }
}

const DEFAULTS = { trees: 200, depth: 4, rate: 0.08, lambda: 4, minHessian: 3, rowShare: 0.8, featureShare: 0.4, seed: 7 }

/** @param labels 0 or 1 a row; @param weights optional, 0 leaves a row out. */
export function trainForest(binned, labels, weights, options = {}) {
  const { trees, depth, rate, lambda, minHessian, rowShare, featureShare, seed } = { ...DEFAULTS, ...options }
  const { columns, count } = binned
  const random = seeded(seed)
  const w = weights ?? new Float32Array(count).fill(1)
  let positive = 1
  let total = 2
  for (let r = 0; r < count; r++) {
    positive += w[r] * labels[r]
    total += w[r]
  }
  const bias = Math.log(positive / (total - positive))
  const odds = new Float64Array(count).fill(bias)
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const node = new Int16Array(count)
  const inner = (1 << depth) - 1
  const features = []
  const thresholds = []
  const leaves = []
  for (let tree = 0; tree < trees; tree++) {
    for (let r = 0; r < count; r++) {
      const p = 1 / (1 + Math.exp(-odds[r]))
      const used = random() < rowShare ? w[r] : 0
      gradient[r] = used * (p - labels[r])
      hessian[r] = used * p * (1 - p)
      node[r] = 0
    }
    const chosen = columns
      .map((column, f) => ({ column, f }))
      .filter(({ column }) => column.thresholds.length > 0 && random() < featureShare)
    const treeFeatures = new Array(inner).fill(0)
    const treeThresholds = new Array(inner).fill(1e9)
    for (let level = 0; level < depth; level++) {
      const nodes = 1 << level
      const G = new Float64Array(nodes)
      const H = new Float64Array(nodes)
      for (let r = 0; r < count; r++) {
        G[node[r]] += gradient[r]
        H[node[r]] += hessian[r]
      }
      const best = Array.from({ length: nodes }, () => ({ gain: 1e-3, feature: -1, cut: 0 }))
      for (const { column, f } of chosen) {
        const bins = column.thresholds.length + 1
        const g = new Float64Array(nodes * bins)
        const h = new Float64Array(nodes * bins)
        const { rows, bins: rowBins, usual } = column
        for (let i = 0; i < rows.length; i++) {
          const r = rows[i]
          const at = node[r] * bins + rowBins[i]
          g[at] += gradient[r]
          h[at] += hessian[r]
        }
        for (let n = 0; n < nodes; n++) {
          let gs = 0
          let hs = 0
          for (let b = 0; b < bins; b++) {
            gs += g[n * bins + b]
            hs += h[n * bins + b]
          }
          g[n * bins + usual] = G[n] - gs
          h[n * bins + usual] = H[n] - hs
          let left = 0
          let leftH = 0
          const parent = (G[n] * G[n]) / (H[n] + lambda)
          for (let b = 0; b < bins - 1; b++) {
            left += g[n * bins + b]
            leftH += h[n * bins + b]
            const rightH = H[n] - leftH
            if (leftH < minHessian || rightH < minHessian) continue
            const right = G[n] - left
            const gain = (left * left) / (leftH + lambda) + (right * right) / (rightH + lambda) - parent
            if (gain > best[n].gain) best[n] = { gain, feature: f, cut: b }
          }
        }
      }
      const goesRight = new Uint8Array(count)
      best.forEach(({ feature, cut }, n) => {
        if (feature < 0) return
        treeFeatures[nodes - 1 + n] = feature
        treeThresholds[nodes - 1 + n] = columns[feature].thresholds[cut]
      })
      const byFeature = new Map()
      best.forEach(({ feature, cut }, n) => {
        if (feature >= 0) byFeature.set(feature, [...(byFeature.get(feature) ?? []), [n, cut]])
      })
      for (const [feature, cuts] of byFeature) {
        const { rows, bins, usual } = columns[feature]
        const cutOf = new Int16Array(nodes).fill(-1)
        for (const [n, cut] of cuts) cutOf[n] = cut
        for (let r = 0; r < count; r++) if (cutOf[node[r]] >= 0 && usual > cutOf[node[r]]) goesRight[r] = 1
        for (let i = 0; i < rows.length; i++) {
          const cut = cutOf[node[rows[i]]]
          if (cut >= 0) goesRight[rows[i]] = bins[i] > cut ? 1 : 0
        }
      }
      for (let r = 0; r < count; r++) node[r] = 2 * node[r] + goesRight[r]
    }
    const size = inner + 1
    const G = new Float64Array(size)
    const H = new Float64Array(size)
    for (let r = 0; r < count; r++) {
      G[node[r]] += gradient[r]
      H[node[r]] += hessian[r]
    }
    const values = Array.from(G, (g, n) => (H[n] > 0 ? (-rate * g) / (H[n] + lambda) : 0))
    for (let r = 0; r < count; r++) odds[r] += values[node[r]]
    features.push(...treeFeatures)
    thresholds.push(...treeThresholds)
    leaves.push(...values)
  }
  return { depth, bias, features, thresholds, leaves }
}
