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
  /**
   * Open addressing, a power of two of slots of 16 bytes, so that a look-up touches one line of the cache: the hash of a feature, TAG_COUNT weights, and a
   * byte that is 0 where the slot is free. `hashes` and `bytes` are views of one buffer.
   */
  readonly hashes: Int32Array
  readonly bytes: Int8Array
  /** One bit for many hashes: 0 where no feature of the model has one of them. */
  readonly filter: Uint32Array
  readonly scale: number
  readonly transitions: Float64Array
}

const SLOT = 16
const WEIGHTS_AT = 4
const USED_AT = WEIGHTS_AT + TAG_COUNT

/** Most features of a text are not in the model; a bit set that fits the processor's cache says so faster than the table. */
const FILTER_BITS = 2 ** 21

/** Unpack a stored tagger. */
export function readTaggerModel(stored: StoredTagger): TaggerModel {
  const keys = new DataView(decodeBase64(stored.keys).buffer)
  const packed = new Int8Array(decodeBase64(stored.weights).buffer)
  const buffer = new ArrayBuffer(SLOT * 2 ** Math.ceil(Math.log2(1.6 * stored.rows + 2)))
  const model: TaggerModel = {
    hashes: new Int32Array(buffer),
    bytes: new Int8Array(buffer),
    filter: new Uint32Array(FILTER_BITS / 32),
    scale: stored.scale,
    transitions: Float64Array.from(stored.transitions),
  }
  for (let row = 0, next = 0; row < stored.rows; row++) {
    const hash = keys.getInt32(row * 6, true)
    const tags = keys.getUint16(row * 6 + 4, true)
    const slot = findSlot(model, hash)
    model.hashes[slot >> 2] = hash
    model.bytes[slot + USED_AT] = 1
    for (let tag = 0; tag < TAG_COUNT; tag++) if (tags & (1 << tag)) model.bytes[slot + WEIGHTS_AT + tag] = packed[next++] ?? 0
    const bit = hash & (FILTER_BITS - 1)
    model.filter[bit >>> 5] = (model.filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return model
}

/** Add the weights of one feature to the scores of a token, in steps of `scale`; an unknown feature adds nothing. */
export function addFeature(model: TaggerModel, hash: number, scores: Int32Array, at: number): void {
  const bit = hash & (FILTER_BITS - 1)
  if (((model.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return
  const { bytes } = model
  const slot = findSlot(model, hash)
  if (bytes[slot + USED_AT] === 0) return
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (bytes[slot + WEIGHTS_AT + tag] ?? 0)
}

/** Byte where the slot of a hash begins, or the free one where it would go. */
function findSlot({ hashes, bytes }: TaggerModel, hash: number): number {
  const last = bytes.length - 1
  let slot = ((hash ^ (hash >>> 15)) * SLOT) & last
  while (bytes[slot + USED_AT] !== 0 && hashes[slot >> 2] !== hash) slot = (slot + SLOT) & last
  return slot
}
