import { forestScore, isModelLabel, logistic, type Forest, type Mention } from '@claimgraph/extract'
import type { EncoderMentions } from './encoder-mentions.js'
import { mergeFeatures } from './merge-features.js'

/** As for the small tagger: mentions less likely than this are not given. */
const LEAST_PROBABILITY = 0.1

/**
 * The mentions that two taggers find together: each span of each label is as probable as a forest says that has learnt when which of the two is right
 * (`mergeFeatures`); of spans that overlap the most probable stays, the earlier one where two are equal. In the order of the text, title first.
 */
export function mergeMentions(encoder: EncoderMentions, small: readonly Mention[], forest: Forest): readonly Mention[] {
  const candidates = findCandidates(encoder.mentions, small)
  const places = new Map<string, number>()
  for (const { span } of candidates) places.set(wordsOf(span), (places.get(wordsOf(span)) ?? 0) + 1)
  const judged = candidates.map(({ span, encoder: some, small: others }) => {
    const given = encoder.probabilityOf(span, span.label)
    const features = mergeFeatures(span, some, others, given, places.get(wordsOf(span)) ?? 1)
    return withProbability(span, logistic(forestScore(forest, features)), [some, others])
  })
  const likely = judged.filter(({ probability }) => probability >= LEAST_PROBABILITY)
  return withoutOverlaps(likely.sort((a, b) => b.probability - a.probability || inOrder(a, b))).sort(inOrder)
}

/** A span of either tagger, and the mentions of both that touch it. */
export interface Candidate {
  readonly span: Mention
  readonly encoder: readonly Mention[]
  readonly small: readonly Mention[]
}

/** Each span of each label once, in the order of the text. Linear in the number of mentions, which do not overlap within a tagger. */
export function findCandidates(encoder: readonly Mention[], small: readonly Mention[]): readonly Candidate[] {
  const spans = new Map<string, Mention>()
  for (const mention of [...small, ...encoder]) {
    const key = `${mention.field} ${mention.start} ${mention.end} ${mention.label}`
    if (!spans.has(key)) spans.set(key, mention)
  }
  const near = [nearest(encoder), nearest(small)] as const
  return [...spans.values()].sort(inOrder).map((span) => ({ span, encoder: near[0](span), small: near[1](span) }))
}

/** Looks up the mentions that touch a span; asked in the order of the text. */
function nearest(mentions: readonly Mention[]): (span: Mention) => readonly Mention[] {
  const sorted = [...mentions].sort(inOrder)
  let from = 0
  return (span) => {
    while (from < sorted.length && endsBefore(sorted[from], span)) from++
    const found: Mention[] = []
    for (let at = from; at < sorted.length; at++) {
      const other = sorted[at]
      if (other?.field !== span.field || other.start >= span.end) break
      if (other.end > span.start) found.push(other)
    }
    return found
  }
}

function endsBefore(mention: Mention | undefined, span: Mention): boolean {
  if (!mention) return false
  return mention.field === span.field ? mention.end <= span.start : mention.field === 'title'
}

/** What the taggers take for proposed, in proportion: the mean of those that find a model here. */
function withProbability(span: Mention, probability: number, sides: readonly (readonly Mention[])[]): Mention {
  const shares = sides.flatMap(proposedShare)
  const share = shares.reduce((sum, part) => sum + part / shares.length, 0)
  const { text, field, start, end, label } = span
  return { text, field, start, end, label, probability, ...(share > 0 ? { proposed: probability * share } : {}) }
}

function proposedShare(mentions: readonly Mention[]): readonly number[] {
  const models = mentions.filter(({ label }) => isModelLabel(label))
  const all = models.reduce((sum, { probability }) => sum + probability, 0)
  return all > 0 ? [models.reduce((sum, { proposed = 0 }) => sum + proposed / all, 0)] : []
}

/** The first of those that overlap. */
function withoutOverlaps(ranked: readonly Mention[]): Mention[] {
  const taken: Readonly<Record<Mention['field'], Set<number>>> = { title: new Set(), abstract: new Set() }
  return ranked.filter(({ field, start, end }) => {
    const places = Array.from({ length: end - start }, (_, i) => start + i)
    if (places.some((place) => taken[field].has(place))) return false
    places.forEach((place) => taken[field].add(place))
    return true
  })
}

const wordsOf = ({ text }: Mention): string => text.toLowerCase()

function inOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1)
}
