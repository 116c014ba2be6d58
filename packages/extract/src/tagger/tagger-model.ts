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

/** A trained tagger, ready to score tokens. */
export interface TaggerModel {
  /** Open addressing, a power of two long: hash of a feature, and beside it its row + 1, 0 where free. */
  readonly hashes: Int32Array
  readonly places: Int32Array
  /** One bit for many hashes: 0 where no feature of the model has one of them. */
  readonly filter: Uint32Array
  /** `row * TAG_COUNT + tag` */
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float64Array
}

/** Most features of a text are not in the model; a bit set that fits the processor's cache says so faster than the table. */
const FILTER_BITS = 2 ** 21

/** Unpack a stored tagger. */
export function readTaggerModel(stored: StoredTagger): TaggerModel {
  const keys = new DataView(decodeBase64(stored.keys).buffer)
  const packed = new Int8Array(decodeBase64(stored.weights).buffer)
  const size = 2 ** Math.ceil(Math.log2(2 * stored.rows + 2))
  const model: TaggerModel = {
    hashes: new Int32Array(size),
    places: new Int32Array(size),
    filter: new Uint32Array(FILTER_BITS / 32),
    weights: new Int8Array(stored.rows * TAG_COUNT),
    scale: stored.scale,
    transitions: Float64Array.from(stored.transitions),
  }
  for (let row = 0, next = 0; row < stored.rows; row++) {
    const hash = keys.getInt32(row * 6, true)
    const tags = keys.getUint16(row * 6 + 4, true)
    for (let tag = 0; tag < TAG_COUNT; tag++) if (tags & (1 << tag)) model.weights[row * TAG_COUNT + tag] = packed[next++] ?? 0
    const slot = findSlot(model, hash)
    model.hashes[slot] = hash
    model.places[slot] = row + 1
    const bit = hash & (FILTER_BITS - 1)
    model.filter[bit >>> 5] = (model.filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return model
}

/** Add the weights of one feature to the scores of a token, in steps of `scale`; an unknown feature adds nothing. */
export function addFeature(model: TaggerModel, hash: number, scores: Float64Array, at: number): void {
  const bit = hash & (FILTER_BITS - 1)
  if (((model.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return
  const place = model.places[findSlot(model, hash)] ?? 0
  if (place === 0) return
  const row = (place - 1) * TAG_COUNT
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (model.weights[row + tag] ?? 0)
}

function findSlot({ hashes, places }: TaggerModel, hash: number): number {
  const last = hashes.length - 1
  let slot = (hash ^ (hash >>> 15)) & last
  while (places[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last
  return slot
}
