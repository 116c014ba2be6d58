import { decodeBase64 } from './decode-base64.js'
import { TAG_COUNT } from './tags.js'

/** A trained tagger as it is stored: base64 of little-endian rows, see `readTaggerModel`. */
export interface StoredTagger {
  /** What one step of a stored weight is worth. */
  readonly scale: number
  readonly rows: number
  /** For each row: hash (4 bytes), bit set of the tags that have a weight (2 bytes). */
  readonly keys: string
  /** The weights of these tags (1 byte each, signed), row after row. */
  readonly weights: string
  /** `from * TAG_COUNT + to` */
  readonly transitions: readonly number[]
}

/** A trained tagger, ready to score tokens. Of a feature's weights most are 0, so that a sparse table fits the processor's cache. */
export interface TaggerModel {
  /** Open addressing, a power of two of slots: the hash of a feature, then where its weights begin in `weights` and, in the low 4 bits, how many; 0 where free. */
  readonly slots: Int32Array
  /** Weight * 16 + tag. */
  readonly weights: Int16Array
  readonly scale: number
  readonly transitions: Float64Array
}

/** Unpack a stored tagger. */
export function readTaggerModel(stored: StoredTagger): TaggerModel {
  const keys = new DataView(decodeBase64(stored.keys).buffer)
  const packed = new Int8Array(decodeBase64(stored.weights).buffer)
  const model: TaggerModel = {
    slots: new Int32Array(2 * 2 ** Math.ceil(Math.log2(1.4 * stored.rows + 2))),
    weights: new Int16Array(packed.length),
    scale: stored.scale,
    transitions: Float64Array.from(stored.transitions),
  }
  for (let row = 0, next = 0; row < stored.rows; row++) {
    const hash = keys.getInt32(row * 6, true)
    const tags = keys.getUint16(row * 6 + 4, true)
    const begin = next
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if (tags & (1 << tag)) {
        model.weights[next] = (packed[next] ?? 0) * 16 + tag
        next++
      }
    const slot = findSlot(model.slots, hash)
    model.slots[slot] = hash
    model.slots[slot + 1] = begin * 16 + next - begin
  }
  return model
}

/**
 * Add the weights of features to the scores of a token, in steps of `scale`; an unknown feature adds nothing. All are looked up before any
 * is added, because look-ups that do not wait for one another overlap in the processor.
 *
 * @param hashes The first `count` are the features; what stands there afterwards has no meaning.
 */
export function addFeatures(model: TaggerModel, hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { slots, weights } = model
  for (let k = 0; k < count; k++) hashes[k] = slots[findSlot(slots, hashes[k] ?? 0) + 1] ?? 0
  for (let k = 0; k < count; k++) {
    const place = hashes[k] ?? 0
    const begin = place >> 4
    const end = begin + (place & 15)
    for (let w = begin; w < end; w++) {
      const weight = weights[w] ?? 0
      const to = at + (weight & 15)
      scores[to] = (scores[to] ?? 0) + (weight >> 4)
    }
  }
}

/** Where the slot of a hash begins, or the free one where it would go. */
function findSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - 2
  let slot = ((hash ^ (hash >>> 15)) << 1) & last
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & last
  return slot
}
