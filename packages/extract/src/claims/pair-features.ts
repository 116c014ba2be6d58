import type { Entity } from '@claimgraph/model'
import { likelyProposed } from '../judged-entity.js'
import { FRAME_FEATURES, frameFeatures } from './frame-features.js'
import type { Pair, Side } from './pair.js'
import type { PaperView } from './paper-view.js'
import { OWN, PRIOR, type Mentioned, type Scene } from './scene.js'
import { placeOfSentence, placeOfSide } from '../relations/places.js'
import { PAIR_QUESTIONS, type RelationReader } from '../relations/relation-reader.js'
import { FARTHEST, SPAN_FEATURES, spanFeatures, type Bounds } from './span-features.js'
import { STRUCTURE_FEATURES, structureFeatures } from './structure-features.js'

const REFERENCES = ['name', 'we', 'our', 'our-noun', 'proposed-noun', 'this-noun', 'it', 'they', 'prior', 'unsaid'] as const

const SIDE_FEATURES = [
  'named',
  'family',
  'own',
  'prior',
  'proposed',
  'main',
  'strength',
  'list-size',
  'list-place',
  'is-example',
  'our-before',
  'mentions',
  'introduced',
  'likely-proposed',
  ...REFERENCES,
] as const
const SCALARS = [
  'distance', 'length', 'start', 'things', 'models-between', 'commas-between', 'clauses-between', 'brackets-between', 'index', 'position', 'title', 'same-list', 'own-said', 'prior-said',
  'metrics', 'metrics-between', 'benchmarks', 'tasks', 'numbers', 'numbers-between', 'models-before', 'models-behind', 'example-of-each-other', 'both-proposed', 'sentences-left', 'proposal-known',
] as const // prettier-ignore

/** Names of the features, in their order; what the trained model was trained on. */
export const PAIR_FEATURES: readonly string[] = [
  ...SCALARS,
  ...['first', 'second'].flatMap((side) => SIDE_FEATURES.map((name) => `${side}:${name}`)),
  ...STRUCTURE_FEATURES,
  ...FRAME_FEATURES,
  ...SPAN_FEATURES,
  ...PAIR_QUESTIONS.map((question) => `read:${question}`),
]

const SIDE_AT = SCALARS.length
const STRUCTURE_AT = SIDE_AT + 2 * SIDE_FEATURES.length
const FRAME_AT = STRUCTURE_AT + STRUCTURE_FEATURES.length
const SPAN_AT = FRAME_AT + FRAME_FEATURES.length
const READ_AT = SPAN_AT + SPAN_FEATURES.length

/** Describe a pair in numbers: what cues stand where around it, what the two things are, and which words touch them. */
export function pairFeatures(pair: Pair, paper: PaperView): Float32Array {
  const features = new Float32Array(PAIR_FEATURES.length)
  const { scene } = pair
  const bounds = boundsOf(pair)
  scalars(features, pair, paper, bounds)
  side(features, SIDE_AT, pair.first, pair, paper)
  side(features, SIDE_AT + SIDE_FEATURES.length, pair.second, pair, paper)
  structureFeatures(features, STRUCTURE_AT, scene, bounds, scene.models)
  frameFeatures(features, FRAME_AT, scene, pair.frames, pair.first, pair.second, paper.proposal)
  spanFeatures(features, SPAN_AT, scene, bounds)
  if (paper.relations) features.set(readPair(pair, paper, paper.relations), READ_AT)
  return features
}

function readPair({ scene, first, second }: Pair, { text }: PaperView, relations: RelationReader): Float32Array {
  return relations.readPair(
    placeOfSide(first, scene, text),
    placeOfSide(second, scene, text),
    placeOfSentence(scene.sentence, text),
  )
}

/** Words that each side covers; lists count as one, unless both sides stand in the same. */
function boundsOf({ scene, first, second }: Pair): Bounds & { readonly sameList: boolean } {
  const sameList = first.list !== undefined && first.list.list === second.list?.list
  const cover = (of: Side) => (sameList ? of.mention : (of.list ?? of.mention))
  const [a, b] = [cover(first), cover(second)]
  const end = scene.words.length
  return { firstStart: a?.first ?? 0, firstEnd: a?.end ?? 0, secondStart: b?.first ?? end, secondEnd: b?.end ?? end, sameList }
}

function scalars(features: Float32Array, pair: Pair, paper: PaperView, bounds: ReturnType<typeof boundsOf>): void {
  const { scene, first, second } = pair
  const { words, sentence } = scene
  const within = (place: { first: number }) => place.first >= bounds.firstEnd && place.first < bounds.secondStart
  const count = (test: (word: string) => boolean, from = 0, to = words.length) => {
    let found = 0
    for (let at = from; at < to; at++) if (test(words[at] ?? '')) found++
    return found
  }
  const isType = (type: Entity['type']) => (place: Mentioned) => paper.entities[place.entity]?.type === type
  const metrics = scene.conditions.filter(isType('metric'))
  const isNumber = (word: string) => word.charCodeAt(0) >= DIGIT_0 && word.charCodeAt(0) <= DIGIT_9
  const proposed = (of: Side) => of.entity === OWN || paper.entities[of.entity]?.role === 'proposed'
  const values = [
    Math.min(FARTHEST, bounds.secondStart - bounds.firstEnd), Math.min(80, words.length), Math.min(FARTHEST, bounds.firstStart), pair.things,
    scene.models.filter(within).length, count((word) => word === ',', bounds.firstEnd, bounds.secondStart),
    count((word) => CLAUSES.has(word), bounds.firstEnd, bounds.secondStart), count((word) => word === '(' || word === ')', bounds.firstEnd, bounds.secondStart),
    sentence.index, sentence.index / Math.max(1, paper.scenes.length - 1), Number(sentence.field === 'title'), Number(bounds.sameList),
    Number(scene.models.some((model) => model.entity === OWN && model.by !== 'it' && model.by !== 'they')), Number(scene.models.some((model) => model.entity === PRIOR)),
    metrics.length, metrics.filter(within).length, scene.conditions.filter(isType('benchmark')).length, scene.conditions.filter(isType('task')).length,
    count(isNumber), count(isNumber, bounds.firstEnd, bounds.secondStart),
    scene.models.filter((model) => model.first < bounds.firstStart).length, scene.models.filter((model) => model.first >= bounds.secondEnd).length,
    Number(isExampleOf(scene, first, second)), Number(proposed(first) && proposed(second)), paper.scenes.length - sentence.index, Number(paper.proposal !== OWN),
  ] // prettier-ignore
  features.set(values)
}

const [DIGIT_0, DIGIT_9] = [48, 57]
const CLAUSES = new Set([
  'while',
  'whereas',
  'but',
  'although',
  'which',
  'that',
  ';',
  ':',
  'and',
  'when',
  'where',
  'because',
  'since',
])

function isExampleOf(scene: Scene, first: Side, second: Side): boolean {
  const parent = scene.models[second.list?.exampleOf ?? -1]
  return parent !== undefined && parent === first.mention
}

function side(features: Float32Array, at: number, of: Side, pair: Pair, paper: PaperView): void {
  const entity = paper.entities[of.entity]
  const { mention, list } = of
  const values = [
    entity?.kind === 'named', entity?.kind === 'family', of.entity === OWN, of.entity === PRIOR, entity?.role === 'proposed', of.entity === paper.proposal, mention?.strength ?? 0,
    list?.size ?? 0, list?.place ?? 0, (list?.exampleOf ?? -1) >= 0, mention !== undefined && pair.scene.words[mention.first - 1] === 'our',
    Math.min(9, entity?.spans?.length ?? 0), (paper.firstSentence[of.entity] ?? 0) < pair.scene.sentence.index,
    of.entity === OWN ? 1 : likelyProposed(entity),
  ] // prettier-ignore
  features.set(values.map(Number), at)
  features[at + values.length + REFERENCES.indexOf(mention?.by ?? 'unsaid')] = 1
}
