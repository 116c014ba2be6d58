import { LOWER_IS_BETTER } from '../claims/concessions.js'
import { OWN, PRIOR, type Mentioned, type Scene } from '../claims/scene.js'
import { FARTHEST, SPAN_FEATURES, spanFeatures } from '../claims/span-features.js'
import type { CueKind } from '../claims/cue-rules.js'
import type { PaperView } from '../claims/paper-view.js'
import { placeOfLinked, placeOfNumber, placeOfSentence } from '../relations/places.js'
import { LINK_QUESTIONS, type RelationReader } from '../relations/relation-reader.js'
import { NUMBER_UNITS, type FoundNumber } from './find-numbers.js'

const EFFICIENCY = ['speed', 'latency', 'throughput', 'memory', 'parameters', 'steps', 'training cost', 'compute'] as const
const SCALARS = [
  'distance', 'mention-first', 'unsaid', 'commas', 'ands', 'numbers-between', 'models-between', 'metrics-between', 'benchmarks-between', 'numbers', 'place-of-number', 'metrics', 'benchmarks',
  'models', 'place-of-mention', 'same-type', 'size', 'decimals', 'signed', 'has-before', 'is-before', 'title', 'position', 'named', 'family', 'proposed', 'main', 'own', 'prior', 'strength',
  'ref', 'brackets', 'spans', 'same-order', 'away', 'of-its-type', 'aligned', 'misaligned', 'group-size', 'group-place', 'nearest', 'number-nearest', 'length',
  ...NUMBER_UNITS, ...EFFICIENCY, 'hyphen-after', 'prefix', 'gain-near', 'loss-near', 'by-before', 'relative-word', 'percentage-metric', 'lower-is-better', 'preposition',
] as const // prettier-ignore

/** Names of the features of a number and a thing of its sentence, in their order. */
export const LINK_FEATURES: readonly string[] = [
  ...SCALARS,
  ...SPAN_FEATURES,
  ...LINK_QUESTIONS.map((question) => `read:${question}`),
]

const READ_AT = SCALARS.length + SPAN_FEATURES.length

/** A thing that a number may belong to; `mention` is absent when the sentence does not say it. */
export interface Linked {
  readonly entity: number
  readonly mention: Mentioned | undefined
  /** Sentences back to where it was said last, 0 when this one says it. */
  readonly away?: number
}

/** Describe a number and a thing of its sentence: where they stand to each other and what lies between. */
export function linkFeatures(
  number: FoundNumber,
  numbers: readonly FoundNumber[],
  linked: Linked,
  scene: Scene,
  paper: PaperView,
): Float32Array {
  const features = new Float32Array(LINK_FEATURES.length)
  const { mention } = linked
  const { words } = scene
  const entity = paper.entities[linked.entity]
  const place = mention ?? { first: 0, end: 0 }
  const [a, b] = place.first <= number.first ? [place, number] : [number, place]
  const between = words.slice(a.end, Math.min(b.first, a.end + 60))
  const lies = (other: { first: number; end: number }) => other.first >= a.end && other.end <= b.first
  const typed = (type: string) => scene.conditions.filter((other) => paper.entities[other.entity]?.type === type)
  const [metrics, benchmarks] = [typed('metric'), typed('benchmark')]
  const sameType = entity && entity.type !== 'model' ? typed(entity.type) : scene.models
  const order = numbers.indexOf(number)
  const rank = mention ? sameType.indexOf(mention) : -1
  const distance = (other: { first: number; end: number }, from: { first: number; end: number }) =>
    other.first >= from.end ? other.first - from.end : from.first - other.end
  const mine = distance(place, number)
  const count = (test: (word: string) => boolean) => between.filter(test).length
  const digits = /\d+(?:\.(\d+))?/u.exec(number.value)
  features.set([
    Math.min(FARTHEST, mine), Number(place.first <= number.first), Number(!mention), count((word) => word === ','), count((word) => word === 'and'),
    numbers.filter(lies).length, scene.models.filter(lies).length, metrics.filter(lies).length, benchmarks.filter(lies).length, Math.min(12, numbers.length), Math.min(12, order),
    metrics.length, benchmarks.length, scene.models.length, rank, sameType.length, Math.min(2000, Number(digits?.[0] ?? 0)), digits?.[1]?.length ?? 0,
    Number(/^[+−-]/u.test(number.value)), Number(number.before !== undefined), Number(numbers[order + 1]?.before !== undefined), Number(scene.sentence.field === 'title'),
    scene.sentence.index / Math.max(1, paper.scenes.length - 1), Number(entity?.kind === 'named'), Number(entity?.kind === 'family'), Number(entity?.role === 'proposed'),
    Number(linked.entity === paper.proposal), Number(linked.entity === OWN), Number(linked.entity === PRIOR), mention?.strength ?? 0, Number(mention !== undefined && mention.by !== 'name'),
    count((word) => word === '(' || word === ')'), Math.min(9, entity?.spans?.length ?? 0), Number(rank === order && sameType.length === numbers.length),
    linked.away ?? 0, paper.entities.filter((other) => other.type === entity?.type).length, ...alignment(number, numbers, mention, sameType, words),
    Number(sameType.every((other) => distance(other, number) >= mine)), Number(numbers.every((other) => distance(place, other) >= mine)), Math.min(80, words.length),
    ...NUMBER_UNITS.map((unit) => Number(unit === number.unit)), ...EFFICIENCY.map((name) => Number(name === entity?.name)),
    Number(words[number.end] === '-'), Number(words[number.first - 1] === '-'), nearestCue(scene, number, GAINS), nearestCue(scene, number, LOSSES),
    Number(words.slice(Math.max(0, number.first - 3), number.first).includes('by')), Number(near(words, number).some((word) => word === 'relative' || word === 'relatively')),
    Number(PERCENTAGES.test(entity?.name ?? '')), Number(LOWER_IS_BETTER.test(entity?.name ?? '')), PREPOSITIONS.indexOf(words[number.first - 1] ?? ''),
  ]) // prettier-ignore
  spanFeatures(features, SCALARS.length, scene, { firstStart: a.first, firstEnd: a.end, secondStart: b.first, secondEnd: b.end })
  if (paper.relations) features.set(readLink(number, linked, scene, paper, paper.relations), READ_AT)
  return features
}

function readLink(number: FoundNumber, linked: Linked, scene: Scene, paper: PaperView, relations: RelationReader): Float32Array {
  const { text } = paper
  const places = [placeOfNumber(number, scene, text), placeOfLinked(linked, scene, paper, text)] as const
  return relations.readLink(...places, placeOfSentence(scene.sentence, text))
}

const GAINS: readonly CueKind[] = ['improve', 'better', 'more', 'speed', 'beat', 'advantage', 'over']
const LOSSES: readonly CueKind[] = ['reduce', 'less', 'worse', 'behind', 'cost']
const PERCENTAGES =
  /accuracy|\bf1\b|f-?score|f-?measure|recall|precision|\bm?ap\b|auc|iou|rate|success|\bbleu\b|rouge|dice|sensitivity|specificity|score/iu
const PREPOSITIONS = [
  'of',
  'to',
  'by',
  'at',
  'in',
  'with',
  'a',
  'an',
  'from',
  'than',
  'and',
  '(',
  '+',
  'is',
  'over',
  'under',
  'about',
  'achieves',
  'nearly',
  'only',
]

/** Words from a number to the nearest cue of these kinds, up to 8. */
function nearestCue(scene: Scene, number: FoundNumber, kinds: readonly CueKind[]): number {
  let least = 8
  for (const kind of kinds) {
    for (const place of scene.cuesOf.get(kind) ?? []) {
      const gap = place >= number.end ? place - number.end : number.first - place
      if (gap < least) least = gap
    }
  }
  return least
}

function near(words: readonly string[], number: FoundNumber): readonly string[] {
  return words.slice(Math.max(0, number.first - 4), number.end + 5)
}

/** How a list of numbers stands to a list of things ("A and B with 3 and 4, respectively"): same place, other place, how many, which. */
function alignment(
  number: FoundNumber,
  numbers: readonly FoundNumber[],
  mention: Mentioned | undefined,
  sameType: readonly Mentioned[],
  words: readonly string[],
): readonly [number, number, number, number] {
  const [place, size] = placeInList(number, numbers, words)
  if (!mention || size < 2) return [0, 0, size, place]
  const [otherPlace, otherSize] = placeInList(mention, sameType, words)
  if (otherSize !== size) return [0, 0, size, place]
  return [Number(place === otherPlace), Number(place !== otherPlace), size, place]
}

/** Place and size of the list of neighbours that commas, "and" and slashes hold together. */
function placeInList<Place extends { readonly first: number; readonly end: number }>(
  of: Place,
  all: readonly Place[],
  words: readonly string[],
): readonly [place: number, size: number] {
  const at = all.indexOf(of)
  const joins = (left: Place | undefined, right: Place | undefined) =>
    left !== undefined &&
    right !== undefined &&
    right.first > left.end - 1 &&
    right.first - left.end < 5 &&
    words.slice(left.end, right.first).every((word) => LIST_WORDS.has(word))
  let from = at
  let to = at
  while (joins(all[from - 1], all[from])) from--
  while (joins(all[to], all[to + 1])) to++
  return [at - from, to - from + 1]
}

const LIST_WORDS = new Set([',', 'and', '/', 'or', '&', '%', '\\', '}', '{', 'the', 'for', 'on', 'in', ')', '('])
