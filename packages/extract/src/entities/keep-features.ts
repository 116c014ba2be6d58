import { lexiconKinds } from '../lexicon/lexicon.js'
import { MENTION_LABELS } from '../mention.js'
import { knownWord } from '../tagger/word-facts.js'
import { wordClass } from '../tagger/word-classes.js'
import type { EntityDraft } from './entity-draft.js'
import type { PaperPlaces } from './form.js'

const LEXICON_BIT: Readonly<Record<string, number>> = { benchmark: 1, model: 2, metric: 4, task: 8 }

/** What tells whether a draft is really a thing of its type. `drafts` are all of the paper. */
export function keepFeatures(draft: EntityDraft, drafts: readonly EntityDraft[], places: PaperPlaces): Float32Array {
  const { mentions, forms, type } = draft
  const row: number[] = ['model', 'benchmark', 'metric', 'task'].map((name) => Number(type === name))
  const sums = MENTION_LABELS.map((label) =>
    mentions.reduce((sum, mention) => sum + (mention.label === label ? mention.probability : 0), 0),
  )
  const total = sums.reduce((a, b) => a + b, 0)
  const probabilities = mentions.map((mention) => mention.probability)
  const best = Math.max(...probabilities)
  row.push(...sums.map((sum) => sum / total), best, total / mentions.length, Math.min(...probabilities))
  row.push(1 - probabilities.reduce((rest, p) => rest * (1 - p), 1), mentions.length, forms.length)
  row.push(draft.kind === 'named' ? 1 : draft.kind === 'family' ? -1 : 0)
  const sentences = mentions.map(places.sentenceOf)
  row.push(Math.min(...sentences), Number(mentions.some((mention) => mention.field === 'title')), new Set(sentences).size)
  const form = forms[0]
  const words = form?.words ?? []
  const facts = knownWord(form?.text.split(' ')[0] ?? '')
  row.push(
    words.length,
    form?.text.length ?? 0,
    facts.kind,
    Number(/\p{N}/u.test(form?.text ?? '')),
    Number(/\p{Lu}\p{Lu}/u.test(form?.text ?? '')),
  )
  const kinds = forms.reduce((bits, { words: list }) => bits | lexiconKinds(list.join(' ')), 0)
  row.push(Number((kinds & (LEXICON_BIT[type] ?? 0)) > 0), Number((kinds & ~(LEXICON_BIT[type] ?? 0)) > 0))
  row.push(wordClass(words[0] ?? ''), wordClass(words.at(-1) ?? ''))
  row.push(Number(forms.some(({ text }) => places.text.definitions.some(({ short }) => short.text === text))))
  row.push(Number(forms.some(({ text }) => places.text.definitions.some(({ long }) => long.text === text))))
  const others = drafts.filter((other) => other !== draft && other.type === type)
  row.push(
    others.length,
    Number(others.some((other) => contains(draft, other))),
    Number(others.some((other) => contains(other, draft))),
  )
  row.push(places.text.sentences.length, mentions.reduce((sum, { text }) => sum + text.length, 0) / mentions.length)
  row.push(
    Math.max(...mentions.map(({ field, start }) => cuesBefore(places.text[field].slice(Math.max(0, start - CUE_WINDOW), start)))),
  )
  row.push(
    Math.max(0, ...mentions.map(({ proposed = 0 }) => proposed)),
    mentions.reduce((sum, { proposed = 0 }) => sum + proposed, 0) / total,
  )
  return new Float32Array(row)
}

/** Whether the words of one contain those of the other. */
function contains(a: EntityDraft, b: EntityDraft): boolean {
  const stems = a.forms[0]?.stems ?? []
  const inner = b.forms[0]?.stems ?? []
  return inner.length < stems.length && inner.every((stem) => stems.includes(stem))
}

/** How much before a place is searched for cues. */
const CUE_WINDOW = 100
const CUES: readonly RegExp[] = [
  /\b(?:propos|introduc|present|call|dub|nam|term)(?:e|es|ed|ing|s|bed|med)?\b[^.;]*$/iu,
  /\b(?:outperform|surpass|exceed|beat|than|over|against|compared|baselines?|like|such as)\w*\b[^.;]*$/iu,
  /\b(?:on|datasets?|benchmarks?|corpus|corpora)\b[^.;]*$/iu,
]

/** The first of the cues that stands in the same clause, 0 for none. */
function cuesBefore(before: string): number {
  return CUES.findIndex((cue) => cue.test(before)) + 1
}
