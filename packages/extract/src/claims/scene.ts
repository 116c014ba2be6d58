import type { Entity, EntityType } from '@claimgraph/model'
import type { PaperText, Sentence } from '@claimgraph/text'
import { knownWord } from '../tagger/word-facts.js'
import { CUE_RULES, type CueKind, type CueRule } from './cue-rules.js'
import { findPlaces, type EntitySpan } from './entity-places.js'
import { PhraseFinder } from './phrase-finder.js'
import { findPriorWork } from './prior-work.js'
import { findOwnReferences, type OwnReference } from './references.js'

/** Number of an unnamed competitor and of an unnamed proposal, where others have their index among the entities. */
export const PRIOR = -2
export const OWN = -1

/** One place of a sentence that means a thing; `first`..`end` are its words, half-open. */
export interface Mentioned {
  /** Index among the paper's entities, `PRIOR` or `OWN`. */
  readonly entity: number
  readonly first: number
  readonly end: number
  readonly start: number
  readonly stop: number
  /** How it is referred to: by its name, or as own proposal, or as unnamed competitor of that strength. */
  readonly by: 'name' | OwnReference | 'prior'
  readonly strength: number
}

export interface FoundCue {
  readonly rule: CueRule
  readonly first: number
  readonly end: number
}

/** A sentence with all that the claim finder looks at. */
export interface Scene {
  readonly sentence: Sentence
  /** Lower case. */
  readonly words: readonly string[]
  /** Models, named or referred to, in order, no two overlapping. */
  readonly models: readonly Mentioned[]
  /** Benchmarks, metrics and tasks. */
  readonly conditions: readonly Mentioned[]
  readonly cues: readonly FoundCue[]
  /** Word numbers of each kind of cue, ascending. */
  readonly cuesOf: ReadonlyMap<CueKind, readonly number[]>
}

const FINDER = new PhraseFinder<CueRule>(CUE_RULES.flatMap((rule) => rule.phrases.map((phrase) => [phrase, rule] as const)))

/** Look at every sentence of a paper. Linear in the length of the text. */
export function readScenes(text: PaperText, entities: readonly Entity[]): Scene[] {
  const named = findPlaces(text, entities)
  return text.sentences.map((sentence, index) => readScene(sentence, named[index] ?? [], entities))
}

/** A sentence that names more is a list, or no prose: what it names further is not looked at, so that no sentence costs more than linear time. */
const MOST_PLACES = 48

function readScene(sentence: Sentence, spans: readonly EntitySpan[], entities: readonly Entity[]): Scene {
  const words = sentence.tokens.map((token) => knownWord(token.text).lower)
  const places = placeOnWords(sentence, spans)
  const taken = new Uint8Array(words.length)
  // A metric's words may be cues themselves: "faster", "more accurate".
  for (const place of places) if (entities[place.entity]?.type !== 'metric') taken.fill(1, place.first, place.end)
  const typeOf = (place: Mentioned): EntityType | undefined => entities[place.entity]?.type
  const conditions = places.filter((place) => typeOf(place) !== 'model').slice(0, MOST_PLACES)
  const models = places.filter((place) => typeOf(place) === 'model').slice(0, MOST_PLACES)
  const cues = FINDER.find(words).flatMap(({ value, first, end }) =>
    isFree(taken, first, end) ? [{ rule: value, first, end }] : [],
  )
  return { sentence, words, models: addReferences(sentence, words, models), conditions, cues, cuesOf: groupCues(cues) }
}

/** The models named, and between them what is only referred to: unnamed competitors, own references. */
function addReferences(sentence: Sentence, words: readonly string[], named: readonly Mentioned[]): readonly Mentioned[] {
  const models = [...named]
  const taken = new Uint8Array(words.length)
  const add = (entity: number, by: Mentioned['by'], strength: number, first: number, end: number) => {
    if (!isFree(taken, first, end)) return
    taken.fill(1, first, end)
    models.push({
      entity,
      by,
      strength,
      first,
      end,
      start: sentence.tokens[first]?.start ?? 0,
      stop: sentence.tokens[end - 1]?.end ?? 0,
    })
  }
  for (const model of named) taken.fill(1, model.first, model.end)
  for (const { first, end, strength } of findPriorWork(words))
    if (!isAdjective(words, end, named)) add(PRIOR, 'prior', strength, first, end)
  for (const { kind, first, end } of findOwnReferences(words)) {
    // "our VAR": the name stands for itself, the word still tells whose it is.
    const holdsName = !isFree(taken, first, end)
    add(OWN, holdsName && kind === 'our-noun' ? 'our' : kind, 0, first, holdsName ? first + 1 : end)
  }
  return models.sort((a, b) => a.first - b.first).slice(0, 2 * MOST_PLACES)
}

/** "previous state-of-the-art CNNs": words that only say which CNNs. */
function isAdjective(words: readonly string[], end: number, named: readonly Mentioned[]): boolean {
  if (words[end - 1] !== 'art' && words[end - 1] !== 'sota') return false
  const next = named.find((model) => model.first >= end)
  return (
    next !== undefined &&
    next.first - end < 4 &&
    words.slice(end, next.first).every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && !BREAKS.has(word))
  )
}

const BREAKS = new Set(
  'in on for with by to and or of than that which while using via among as at from is are was can results performance accuracy'.split(
    ' ',
  ),
)

function isFree(taken: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (taken[at] === 1) return false
  return true
}

/** Entity spans as words of the sentence; a span that covers no word, or overlaps one before it, is left out. */
function placeOnWords(sentence: Sentence, spans: readonly EntitySpan[]): Mentioned[] {
  const places: Mentioned[] = []
  let token = 0
  let freeFrom = -1
  for (const { entity, start, end } of spans) {
    if (start < freeFrom) continue
    while (token < sentence.tokens.length && (sentence.tokens[token]?.end ?? 0) <= start) token++
    const first = token
    let last = first
    while (last < sentence.tokens.length && (sentence.tokens[last]?.start ?? end) < end) last++
    if (last === first) continue
    places.push({ entity, first, end: last, start, stop: end, by: 'name', strength: 0 })
    freeFrom = end
  }
  return places
}

function groupCues(cues: readonly FoundCue[]): ReadonlyMap<CueKind, readonly number[]> {
  const groups = new Map<CueKind, number[]>()
  for (const cue of cues) {
    const same = groups.get(cue.rule.kind)
    if (same) same.push(cue.first)
    else groups.set(cue.rule.kind, [cue.first])
  }
  return groups
}
