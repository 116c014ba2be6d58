// A trained CRF as tagger.generated.ts stores it: weights in steps of `scale`, those that round to none dropped.
import { TAG_COUNT as T } from '../dist/tagger/tags.js'

const LARGEST = 127
const SCALE = 0.02

export function packTagger({ dictionary, weights, transitions }) {
  const kept = []
  for (const [hash, row] of dictionary) {
    let tags = 0
    const values = []
    for (let t = 0; t < T; t++) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[row * T + t] / SCALE)))
      if (value === 0) continue
      tags |= 1 << t
      values.push(value)
    }
    if (values.length > 0) kept.push({ hash, tags, values })
  }
  kept.sort((a, b) => a.hash - b.hash)
  const keys = Buffer.alloc(kept.length * 6)
  kept.forEach(({ hash, tags }, i) => {
    keys.writeInt32LE(hash, i * 6)
    keys.writeUInt16LE(tags, i * 6 + 4)
  })
  const bytes = Buffer.from(Int8Array.from(kept.flatMap((row) => row.values)).buffer)
  const base64 = (buffer) => buffer.toString('base64').replace(/=+$/u, '')
  return {
    scale: SCALE,
    rows: kept.length,
    keys: base64(keys),
    weights: base64(bytes),
    transitions: [...transitions].map((value) => Number(value.toFixed(4))),
  }
}

/** `types` is where the module has StoredTagger from. */
export const taggerModule = (stored, types) =>
  `// Made by training/train-tagger.mjs: weights learnt from labelled abstracts, no text of theirs.\nimport type { StoredTagger } from '${types}'\n\nexport const TAGGER: StoredTagger = ${JSON.stringify(stored)}\n`
