// A linear-chain CRF over hashed features, trained by adaptive dual averaging with L1 (Duchi, Hazan, Singer 2011; Xiao 2010): few weights, no randomness but the seeded order.
import { documentFacts } from '../dist/tagger/document-facts.js'
import { tokenFeatures } from '../dist/tagger/features.js'
import { isAllowed, TAG_COUNT as T } from '../dist/tagger/tags.js'

/** Features of each sentence: `{ length, offsets: Int32Array, hashes: Int32Array }`. */
export function readFeatures(text) {
  return documentFacts(text).map((sentence) => {
    const rows = sentence.tokens.map((_, i) => tokenFeatures(sentence, i))
    const offsets = new Int32Array(rows.length + 1)
    rows.forEach((row, i) => (offsets[i + 1] = offsets[i] + row.length))
    return { length: rows.length, offsets, hashes: Int32Array.from(rows.flat()) }
  })
}

/** Feature hash → row, for those that stand in the examples often enough: `gold` times or more in labelled ones, `silver` in others. */
export function buildDictionary(examples, least = { gold: 2, silver: 5 }) {
  const counts = new Map()
  for (const { sentence, weight } of examples) {
    const add = weight === 1 ? least.silver : least.gold
    for (const hash of sentence.hashes) counts.set(hash, (counts.get(hash) ?? 0) + add)
  }
  const rows = new Map()
  for (const [hash, count] of counts) if (count >= least.gold * least.silver) rows.set(hash, rows.size)
  return rows
}

export function randomNumbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Train on `{ sentence, target, weight }`: target a Uint8Array of tags, or a Float32Array of `token * T + tag` probabilities.
 * Gives `{ dictionary, weights: Float32Array(row * T + tag), transitions: Float64Array(T * T) }`.
 */
export function train(examples, { epochs = 12, eta = 0.2, l1 = 0.3, l2 = 0, seed = 1, least } = {}, report = () => {}) {
  const dictionary = buildDictionary(examples, least)
  const size = dictionary.size * T
  const sums = new Float32Array(size)
  const squares = new Float32Array(size)
  const weights = new Float32Array(size)
  const tSums = new Float64Array(T * T)
  const tSquares = new Float64Array(T * T)
  const transitions = new Float64Array(T * T)
  const prepared = examples.map(({ sentence, target, weight }) => ({
    ids: Int32Array.from(sentence.hashes, (h) => dictionary.get(h) ?? -1),
    offsets: sentence.offsets,
    length: sentence.length,
    target,
    weight,
  }))
  const order = prepared.map((_, i) => i)
  const random = randomNumbers(seed)
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  const lambda = l1 / total
  const lambda2 = l2 / total
  let step = 0
  const longest = Math.max(...prepared.map((p) => p.length))
  const gradient = new Float64Array(longest * T)
  const emissions = new Float64Array(longest * T)
  const forward = new Float64Array(longest * T)
  const backward = new Float64Array(longest * T)
  const scales = new Float64Array(longest)
  const follows = new Float64Array(T * T)
  const tGradient = new Float64Array(T * T)
  const allowed = Array.from({ length: T * T }, (_, k) => isAllowed(Math.floor(k / T), k % T))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    let loss = 0
    for (const k of order) {
      const { ids, offsets, length: n, target, weight } = prepared[k]
      if (n === 0) continue
      step += weight
      for (let q = 0; q < T * T; q++) follows[q] = allowed[q] ? Math.exp(transitions[q]) : 0
      // current weights from the sums, then emissions
      emissions.fill(0, 0, n * T)
      for (let i = 0; i < n; i++)
        for (let f = offsets[i]; f < offsets[i + 1]; f++) {
          const row = ids[f] * T
          if (row < 0) continue
          for (let t = 0; t < T; t++) {
            const u = sums[row + t]
            const over = (u < 0 ? -u : u) - lambda * step
            if (over > 0)
              emissions[i * T + t] -= (u < 0 ? -over : over) / (Math.sqrt(squares[row + t] + 0.01) / eta + lambda2 * step)
          }
        }
      let log = 0
      for (let i = 0; i < n; i++) {
        let highest = -Infinity
        for (let t = 0; t < T; t++) if (emissions[i * T + t] > highest) highest = emissions[i * T + t]
        let sumAll = 0
        for (let t = 0; t < T; t++) {
          let sum = 0
          if (i === 0) sum = follows[t]
          else for (let s = 0; s < T; s++) sum += forward[(i - 1) * T + s] * follows[s * T + t]
          const fit = Math.exp(emissions[i * T + t] - highest)
          gradient[i * T + t] = fit
          forward[i * T + t] = sum * fit
          sumAll += sum * fit
        }
        scales[i] = sumAll
        log += Math.log(sumAll) + highest
        for (let t = 0; t < T; t++) forward[i * T + t] /= sumAll
      }
      for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = 1
      for (let i = n - 2; i >= 0; i--)
        for (let s = 0; s < T; s++) {
          let sum = 0
          for (let t = 0; t < T; t++) sum += follows[s * T + t] * gradient[(i + 1) * T + t] * backward[(i + 1) * T + t]
          backward[i * T + s] = sum / scales[i + 1]
        }
      // gradient of transitions: expected minus observed
      tGradient.fill(0)
      const soft = target instanceof Float32Array
      for (let i = 0; i < n; i++) {
        let rest = 0
        for (let s = 0; s < T; s++) {
          const from = i === 0 ? (s === 0 ? 1 : 0) : forward[(i - 1) * T + s]
          if (from === 0) continue
          for (let t = 0; t < T; t++)
            tGradient[s * T + t] += (from * follows[s * T + t] * gradient[i * T + t] * backward[i * T + t]) / scales[i]
        }
        if (!soft) tGradient[(i === 0 ? 0 : target[i - 1]) * T + target[i]] -= 1
        else {
          for (let s = 0; s < T; s++)
            for (let t = 0; t < T; t++)
              if (allowed[s * T + t]) rest += (i === 0 ? (s === 0 ? 1 : 0) : target[(i - 1) * T + s]) * target[i * T + t]
          if (rest > 0)
            for (let s = 0; s < T; s++)
              for (let t = 0; t < T; t++)
                if (allowed[s * T + t])
                  tGradient[s * T + t] -= ((i === 0 ? (s === 0 ? 1 : 0) : target[(i - 1) * T + s]) * target[i * T + t]) / rest
        }
      }
      let observed = 0
      for (let i = 0; i < n; i++) {
        if (!soft) observed += emissions[i * T + target[i]] + transitions[(i === 0 ? 0 : target[i - 1]) * T + target[i]]
        for (let t = 0; t < T; t++)
          gradient[i * T + t] = forward[i * T + t] * backward[i * T + t] - (soft ? target[i * T + t] : target[i] === t ? 1 : 0)
      }
      if (!soft) loss += log - observed
      for (let i = 0; i < n; i++)
        for (let f = offsets[i]; f < offsets[i + 1]; f++) {
          const row = ids[f] * T
          if (row < 0) continue
          for (let t = 0; t < T; t++) {
            const g = gradient[i * T + t] * weight
            if (g > 1e-4 || g < -1e-4) {
              sums[row + t] += g
              squares[row + t] += g * g
            }
          }
        }
      for (let q = 0; q < T * T; q++) {
        if (!allowed[q]) continue
        const g = tGradient[q] * weight
        tSums[q] += g
        tSquares[q] += g * g
        transitions[q] = -tSums[q] / (Math.sqrt(tSquares[q] + 0.01) / eta)
      }
    }
    report(epoch, loss)
  }
  for (let w = 0; w < size; w++) {
    const u = sums[w]
    const over = Math.abs(u) - lambda * step
    weights[w] = over > 0 ? -(Math.sign(u) * over) / (Math.sqrt(squares[w] + 0.01) / eta + lambda2 * step) : 0
  }
  return { dictionary, weights, transitions }
}

/** Emissions of one sentence. */
export function emissionsOf({ dictionary, weights }, sentence) {
  const out = new Float64Array(sentence.length * T)
  for (let i = 0; i < sentence.length; i++)
    for (let f = sentence.offsets[i]; f < sentence.offsets[i + 1]; f++) {
      const row = dictionary.get(sentence.hashes[f])
      if (row === undefined) continue
      for (let t = 0; t < T; t++) out[i * T + t] += weights[row * T + t]
    }
  return out
}
