import {
  beginTag,
  insideTag,
  isAllowed,
  isModelLabel,
  MENTION_LABELS,
  TAG_COUNT,
  TAGGED_LABELS,
  type MentionLabel,
} from '@claimgraph/extract'
import type { Span } from '@claimgraph/model'

/** Outputs of the model, in their order: outside, then begin and inside of each of TAGGED_LABELS (models that the paper proposes apart). */
export const OUTPUTS = TAG_COUNT
/** Outside, then begin and inside of each of MENTION_LABELS: proposed or not, a model is a model. */
const TAGS = 1 + 2 * MENTION_LABELS.length

/** A tagged stretch: `probability` (0..1) is the least certain word's, `proposed` the part of it that takes the thing for what the paper proposes. */
export interface TaggedSpan extends Span {
  readonly label: MentionLabel
  readonly probability: number
  readonly proposed: number
}

/** What the model makes of the words of a text. */
export interface TaggedText {
  /** In order, none overlapping: the most probable well-formed sequence of tags. */
  readonly spans: readonly TaggedSpan[]
  /** The same for any stretch of words: as probable as its least certain word; 0 for one that begins or ends within a word. */
  readonly probabilityOf: (span: Span, label: MentionLabel) => number
}

/** Of each word the probabilities of TAGS, and of that of models the part that are proposed. */
interface Reading {
  readonly words: readonly Span[]
  readonly rows: readonly Float64Array[]
  readonly shares: readonly number[]
}

/**
 * Decode the model's outputs, by Viterbi's algorithm: an inside tag follows only its own class.
 *
 * @param words One span a word, in order.
 * @param logits One row of OUTPUTS logits a word.
 */
export function readTags(words: readonly Span[], logits: readonly Float32Array[]): TaggedText {
  const outputs = logits.map(softmax)
  const reading = { words, rows: outputs.map(withoutProposals), shares: outputs.map(proposedShare) }
  const startAt = new Map(words.map(({ start }, i) => [start, i]))
  const endAt = new Map(words.map(({ end }, i) => [end, i]))
  return {
    spans: decode(reading),
    probabilityOf({ start, end }, label) {
      const [first, last] = [startAt.get(start), endAt.get(end)]
      return first === undefined || last === undefined || last < first ? 0 : leastCertain(reading, first, last, label)
    },
  }
}

const isBegin = (tag: number): boolean => tag % 2 === 1
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0

function decode(reading: Reading): readonly TaggedSpan[] {
  const { words, rows, shares } = reading
  const path = bestPath(rows.map((row) => row.map(Math.log)))
  const spans: TaggedSpan[] = []
  for (let i = 0; i < path.length; i++) {
    const tag = path[i] ?? 0
    if (!isBegin(tag)) continue
    let last = i
    while (path[last + 1] === tag + 1) last++
    const label = MENTION_LABELS[(tag - 1) >> 1]
    const [first, end] = [words[i], words[last]]
    if (label === undefined || first === undefined || end === undefined) continue
    const probability = leastCertain(reading, i, last, label)
    spans.push({
      start: first.start,
      end: end.end,
      label,
      probability,
      proposed: isModelLabel(label) ? probability * (shares[i] ?? 0) : 0,
    })
  }
  return spans
}

function leastCertain({ rows }: Reading, first: number, last: number, label: MentionLabel): number {
  const index = MENTION_LABELS.indexOf(label)
  let least = 1
  for (let i = first; i <= last; i++) least = Math.min(least, rows[i]?.[i === first ? beginTag(index) : insideTag(index)] ?? 0)
  return least
}

function bestPath(rows: readonly Float64Array[]): readonly number[] {
  const back: Int8Array[] = []
  let scores = Float64Array.from({ length: TAGS }, (_, tag) => (isInside(tag) ? -Infinity : 0))
  for (const [i, row] of rows.entries()) {
    const from = new Int8Array(TAGS)
    const next = new Float64Array(TAGS).fill(-Infinity)
    for (let tag = 0; tag < TAGS; tag++) {
      for (let previous = 0; previous < TAGS; previous++) {
        const allowed = i === 0 ? previous === tag : isAllowed(previous, tag)
        const score = (scores[previous] ?? -Infinity) + (row[tag] ?? -Infinity)
        if (!allowed || score <= (next[tag] ?? -Infinity)) continue
        next[tag] = score
        from[tag] = previous
      }
    }
    back.push(from)
    scores = next
  }
  if (rows.length === 0) return []
  const path = [scores.indexOf(Math.max(...scores))]
  for (let i = rows.length - 1; i > 0; i--) path.push(back[i]?.[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

/** Log-odds as probabilities. */
export function softmax(row: Float32Array): Float64Array {
  const max = Math.max(...row)
  const odds = Float64Array.from(row, (value) => Math.exp(value - max))
  const sum = odds.reduce((total, value) => total + value, 0)
  return odds.map((value) => value / sum)
}

function withoutProposals(outputs: Float64Array): Float64Array {
  const row = new Float64Array(TAGS)
  row[0] = outputs[0] ?? 0
  TAGGED_LABELS.forEach(({ label }, i) => {
    const [to, from] = [beginTag(MENTION_LABELS.indexOf(label)), beginTag(i)]
    row[to] = (row[to] ?? 0) + (outputs[from] ?? 0)
    row[to + 1] = (row[to + 1] ?? 0) + (outputs[from + 1] ?? 0)
  })
  return row
}

/** Of the probability that a model begins here, the part of proposed ones. */
function proposedShare(outputs: Float64Array): number {
  let [all, proposed] = [0, 0]
  TAGGED_LABELS.forEach(({ label, isProposed }, i) => {
    if (!isModelLabel(label)) return
    all += outputs[beginTag(i)] ?? 0
    if (isProposed) proposed += outputs[beginTag(i)] ?? 0
  })
  return all > 0 ? proposed / all : 0
}
