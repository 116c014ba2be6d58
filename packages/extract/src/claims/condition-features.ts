import type { Pair } from './pair.js'
import type { PaperView } from './paper-view.js'
import type { Mentioned } from './scene.js'
import { FARTHEST, SPAN_FEATURES, spanFeatures } from './span-features.js'

const SCALARS = [
  'benchmark', 'metric', 'task', 'distance', 'before', 'inside', 'commas', 'stops', 'ands', 'models-between', 'same-type-between', 'same-type', 'first-is-own', 'second-is-prior', 'unsaid',
  'numbers-between', 'mentions', 'length', 'pair-distance', 'outperforms', 'matches', 'compared', 'title', 'things', 'named-anchor', 'place-of-type', 'earlier',
] as const // prettier-ignore

/** Names of the features of a condition, in their order. */
export const CONDITION_FEATURES: readonly string[] = [...SCALARS, ...SPAN_FEATURES]

const RELATIONS = ['outperforms', 'matches', 'compared'] as const

/** Describe a benchmark, metric or task of a pair's sentence: is it what the pair is compared by? Trailing counts as outperforming the other way round. */
export function conditionFeatures(
  pair: Pair,
  condition: Mentioned,
  relation: (typeof RELATIONS)[number],
  paper: PaperView,
): Float32Array {
  const features = new Float32Array(CONDITION_FEATURES.length)
  const { scene } = pair
  const { words } = scene
  const from = pair.first.mention?.first ?? pair.second.mention?.first ?? 0
  const to = pair.second.mention?.end ?? pair.first.mention?.end ?? words.length
  const isBefore = condition.end <= from
  const isInside = !isBefore && condition.first < to
  // The end of the pair that the condition is read from.
  const anchor = isBefore
    ? { first: from, end: from }
    : isInside
      ? { first: pair.first.mention?.first ?? 0, end: pair.first.mention?.end ?? 0 }
      : { first: to, end: to }
  const [a, b] = isBefore ? [condition, anchor] : [anchor, condition]
  const between = words.slice(a.end, Math.min(b.first, a.end + 60))
  const entity = paper.entities[condition.entity]
  const sameType = scene.conditions.filter((other) => paper.entities[other.entity]?.type === entity?.type)
  const lies = (place: Mentioned) => place.first >= a.end && place.end <= b.first
  features.set([
    Number(entity?.type === 'benchmark'), Number(entity?.type === 'metric'), Number(entity?.type === 'task'), Math.min(FARTHEST, b.first - a.end), Number(isBefore), Number(isInside),
    between.filter((word) => word === ',').length, between.filter((word) => STOPS.has(word)).length, between.filter((word) => word === 'and').length, scene.models.filter(lies).length,
    sameType.filter(lies).length, sameType.length, Number(pair.first.entity === paper.proposal), Number(pair.second.entity < -1), Number(!pair.second.mention),
    between.filter((word) => /^\d/u.test(word)).length, Math.min(9, entity?.spans?.length ?? 0), Math.min(80, words.length), Math.min(FARTHEST, to - from),
    ...RELATIONS.map((name) => Number(name === relation)), Number(scene.sentence.field === 'title'), pair.things, Number(pair.first.mention?.by === 'name'),
    sameType.indexOf(condition), Number((paper.firstSentence[condition.entity] ?? 0) < scene.sentence.index),
  ]) // prettier-ignore
  spanFeatures(features, SCALARS.length, scene, { firstStart: a.first, firstEnd: a.end, secondStart: b.first, secondEnd: b.end })
  return features
}

const STOPS = new Set([';', 'while', 'but', 'which', 'whereas', 'although', ':', 'when'])
