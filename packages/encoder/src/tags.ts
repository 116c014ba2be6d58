import { MENTION_LABELS, type MentionLabel } from '@claimgraph/extract'
import type { Span } from '@claimgraph/model'

/** Outputs of the model, in their order: outside, then begin and inside of each label. */
export const TAGS = 1 + 2 * MENTION_LABELS.length

/** A tagged stretch: `probability` (0..1) is the least certain word's. */
export interface TaggedSpan extends Span {
  readonly label: MentionLabel
  readonly probability: number
}

/**
 * The most probable well-formed sequence of tags (an inside tag follows only its own class), by Viterbi's algorithm.
 *
 * @param words One span a word, in order.
 * @param logits One row of 11 logits a word.
 */
export function decodeTags(words: readonly Span[], logits: readonly Float32Array[]): readonly TaggedSpan[] {
  const rows = logits.map(logSoftmax)
  const path = bestPath(rows)
  const spans: TaggedSpan[] = []
  for (let i = 0; i < path.length; i++) {
    const tag = path[i] ?? 0
    if (!isBegin(tag)) continue
    let last = i
    while (path[last + 1] === tag + 1) last++
    const label = MENTION_LABELS[(tag - 1) >> 1]
    const [first, end] = [words[i], words[last]]
    if (label === undefined || first === undefined || end === undefined) continue
    const certainties = rows.slice(i, last + 1).map((row, k) => Math.exp(row[path[i + k] ?? 0] ?? -Infinity))
    spans.push({ start: first.start, end: end.end, label, probability: Math.min(...certainties) })
  }
  return spans
}

const isBegin = (tag: number): boolean => tag > 0 && tag % 2 === 1
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0
const mayFollow = (tag: number, next: number): boolean => !isInside(next) || tag === next || tag === next - 1

function bestPath(rows: readonly Float64Array[]): readonly number[] {
  const back: Int8Array[] = []
  let scores = Float64Array.from({ length: TAGS }, (_, tag) => (isInside(tag) ? -Infinity : 0))
  for (const [i, row] of rows.entries()) {
    const from = new Int8Array(TAGS)
    const next = new Float64Array(TAGS).fill(-Infinity)
    for (let tag = 0; tag < TAGS; tag++) {
      for (let previous = 0; previous < TAGS; previous++) {
        const allowed = i === 0 ? previous === tag : mayFollow(previous, tag)
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

function logSoftmax(row: Float32Array): Float64Array {
  const max = Math.max(...row)
  const sum = row.reduce((total, value) => total + Math.exp(value - max), 0)
  return Float64Array.from(row, (value) => value - max - Math.log(sum))
}
