import type { Entity } from '@claimgraph/model'
import type { Mentioned, Scene } from './scene.js'

/** Measures of which less is better. */
export const LOWER_IS_BETTER =
  /fid|error|perplexity|\bppl\b|wer|loss|rmse|\bmae\b|\bmse\b|latency|memory|parameters|steps|cost|compute|time|eer|distance|bits|nll|\brtf\b|real-time factor|energy|consumption|\bbias\b|budget|data$/iu

const CONTRASTS = new Set(['but', 'though', 'although', 'while', 'whereas', 'however', 'yet', 'despite', 'with', 'albeit'])
const STOPS = new Set([';', ':', '.', ','])
/** Words that say by themselves that something got worse. */
const WORSE = new Set(
  'worse inferior slower poorer weaker degraded harder degradation deterioration sacrifice penalty'.split(' '),
)
/** Words that say it of a measure of which more is better, and of one of which less is better; adjectives only right before it. */
const DOWN = new Set('drop drops decrease decline reduction loss'.split(' '))
const UP = new Set('increase rise'.split(' '))
const LESS = new Set('lower less reduced'.split(' '))
const MORE = new Set('higher more larger'.split(' '))
/** Nothing that anybody would call a loss. */
const NEGLIGIBLE = new Set('no without negligible minimal marginal not any little'.split(' '))
const REACH = 9

/**
 * The measures by which a sentence concedes that its winner is the worse one: "at the cost of accuracy", "but with lower accuracy", "with a small increase in
 * FID". Empty where it concedes nothing; a loss that is called negligible is none. Linear.
 */
export function findConcessions(scene: Scene, entities: readonly Entity[]): ReadonlySet<number> {
  const { words } = scene
  const metrics = scene.conditions.filter((place) => entities[place.entity]?.type === 'metric')
  const conceded = new Set<number>()
  if (metrics.length === 0) return conceded
  for (let at = 0; at < words.length; at++) {
    const isCost = words[at] === 'at' && /^(?:cost|expense|price)$/u.test(words[at + 2] ?? '') && words[at + 3] === 'of'
    if (!isCost && !CONTRASTS.has(words[at] ?? '')) continue
    const from = isCost ? at + 4 : at + 1
    const end = clauseEnd(words, from, metrics)
    for (const metric of metrics) {
      if (metric.first < from || metric.end > end) continue
      if (isCost || isWorse(words, from, metric, nameOf(metric, entities))) conceded.add(metric.entity)
    }
  }
  return conceded
}

const nameOf = (place: Mentioned, entities: readonly Entity[]): string => entities[place.entity]?.name ?? ''

/** Whether the words from the contrast to a few behind the measure say that it got worse. */
function isWorse(words: readonly string[], from: number, metric: Mentioned, name: string): boolean {
  const near = words.slice(Math.max(from, metric.first - REACH), metric.end + 3)
  if (near.some((word) => NEGLIGIBLE.has(word))) return false
  if (near.some((word) => WORSE.has(word))) return true
  const [nouns, adjectives] = LOWER_IS_BETTER.test(name) ? [UP, MORE] : [DOWN, LESS]
  const before = words.slice(Math.max(from, metric.first - 2), metric.first)
  return name !== 'speed' && (near.some((word) => nouns.has(word)) || before.some((word) => adjectives.has(word)))
}

/** The clause ends at a sign, but not before the first measure. */
function clauseEnd(words: readonly string[], from: number, metrics: readonly Mentioned[]): number {
  let end = from
  while (end < words.length && end < from + 2 * REACH && !STOPS.has(words[end] ?? '')) end++
  return metrics.some((metric) => metric.first >= from && metric.end <= end) ? end : from
}
