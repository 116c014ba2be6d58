import type { Place, RelationReader } from '@claimgraph/extract'
import type { Span } from '@claimgraph/model'
import type { ReadViews } from './read-text.js'
import { answer, partOfHidden, VIEW, type Head } from './relation-heads.js'

/** Answers questions about the places of a text that was read, as the heads were trained (`describe` of ../training/train.py). */
export function readRelations(text: ReadViews): RelationReader {
  return { readPair: ask(text, text.heads.pair), readLink: ask(text, text.heads.link) }
}

/** Parts of a description: mean views of the two places, then the greatest between them, before them and behind them in the sentence; 0 where nothing is. */
const [FIRST, SECOND, BETWEEN, BEFORE, BEHIND] = [0, 1, 2, 3, 4]

function ask(text: ReadViews, head: Head) {
  // Pairs of a sentence share most of their parts: each is worked out once.
  const known = new Map<string, Float32Array>()
  const given = (part: number, key: string, view: () => Float32Array): Float32Array => {
    const name = `${part} ${key}`
    const found = known.get(name) ?? partOfHidden(head, part, view())
    known.set(name, found)
    return found
  }
  const side = (part: number, place: Place) => given(part, keyOf(place), () => meanOf(place, text))
  const stretch = (part: number, start: number, end: number) =>
    given(part, start < end ? `${start}-${end}` : '', () => greatestOf(start, end, text))
  return (first: Place, second: Place, sentence: Span): Float32Array => {
    const inside = piecesOf(sentence, text)
    const places = [first, second].map((place) => boundsOf(place, inside, text))
    const [a = inside, b = inside] = places.sort((x, y) => x.start - y.start || x.end - y.end)
    return answer(head, [
      side(FIRST, first),
      side(SECOND, second),
      stretch(BETWEEN, Math.max(a.end, inside.start), Math.min(b.start, inside.end, a.end + REACH)),
      stretch(BEFORE, Math.max(inside.start, a.start - REACH), Math.min(a.start, inside.end)),
      stretch(BEHIND, Math.max(b.end, inside.start), Math.min(inside.end, b.end + REACH)),
    ])
  }
}

/** Further pieces are not looked at: no sentence that was learnt from has as many, and a text of one endless sentence must cost no more than others. */
const REACH = 256

const keyOf = (place: Place): string => (typeof place === 'string' ? place : `${place.start}-${place.end}`)

/** The pieces that a stretch of the text touches. */
function piecesOf({ start, end }: Span, { pieces }: ReadViews): Span {
  return { start: firstWhere(pieces, (piece) => piece.end > start), end: firstWhere(pieces, (piece) => piece.start >= end) }
}

/** Index of the first piece of which a test holds, as it does of all that follow. */
function firstWhere(pieces: readonly Span[], test: (piece: Span) => boolean): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (!piece || test(piece)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where a place stands for its sentence: the own proposal, unsaid, and what was said earlier before it, prior work behind it. */
function boundsOf(place: Place, sentence: Span, text: ReadViews): Span {
  const ahead = { start: sentence.start, end: sentence.start }
  if (place === 'own') return ahead
  if (place === 'prior') return { start: sentence.end, end: sentence.end }
  const pieces = piecesOf(place, text)
  return pieces.end <= sentence.start ? ahead : pieces
}

function meanOf(place: Place, text: ReadViews): Float32Array {
  if (place === 'own' || place === 'prior') return text.heads.unsaid[place]
  const { start, end } = piecesOf(place, text)
  const mean = new Float32Array(VIEW)
  for (let piece = start; piece < end; piece++)
    for (let i = 0; i < VIEW; i++) mean[i] = (mean[i] ?? 0) + (text.views[piece * VIEW + i] ?? 0) / (end - start)
  return mean
}

function greatestOf(start: number, end: number, { views }: ReadViews): Float32Array {
  if (start >= end) return new Float32Array(VIEW)
  const greatest = views.slice(start * VIEW, (start + 1) * VIEW)
  for (let piece = start + 1; piece < end; piece++)
    for (let i = 0; i < VIEW; i++) {
      const value = views[piece * VIEW + i] ?? 0
      if (value > (greatest[i] ?? 0)) greatest[i] = value
    }
  return greatest
}
