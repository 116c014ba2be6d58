import type { EntityType } from '@claimgraph/model'
import { KNOWN_SHORT_FORMS } from './known-short-forms.js'
import { findTokens, singularNoun, type PaperText } from '@claimgraph/text'

/** Nouns that close a name without changing what it names, by type of thing. */
const CLOSING: Readonly<Record<EntityType, ReadonlySet<string>>> = {
  model: words(
    'model modeling modelling method approach framework network net architecture algorithm technique strategy module mechanism paradigm scheme layer operator system procedure baseline variant tokenizer process counterpart',
  ),
  benchmark: words(
    'dataset corpus benchmark challenge competition suite collection database data set test task detection leaderboard',
  ),
  metric: words('score metric measure value rate'),
  task: words('task problem'),
}

/** Words that open a name without changing what it names. */
const OPENING = words(
  'a an the our this standard vanilla conventional traditional existing popular state of art deep large-scale pretrained pre trained unified simple new novel general plain original well known modern recent other common typical',
)

const DROPPED = words('- based / driven s type style')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** A short form of the paper and the words that it stands for, both in lower case. */
export type Expansions = ReadonlyMap<string, readonly string[]>

/** The paper's own short forms, as they may stand inside longer names ("AR models"). */
export function findExpansions(text: PaperText): Expansions {
  return new Map(text.definitions.map(({ short, long }) => [singularNoun(short.text.toLowerCase()), wordsOf(long.text)]))
}

/**
 * What a form comes down to: short forms written out, plural, hyphens, "-based", opening and closing words that change nothing left out. Forms of one
 * type with one key name one thing. Never empty for a form with a letter or digit.
 */
export function formKey(type: EntityType, form: string, expansions: Expansions): string {
  const all = wordsOf(form).flatMap((word) => expansions.get(word) ?? KNOWN_SHORT_FORMS.get(word) ?? [word])
  // "autoregressive (AR) models" says it twice.
  const kept = withoutRepeats(
    all.filter((word) => !DROPPED.has(word)).map((word) => (type === 'task' && word === 'synthesis' ? 'generation' : word)),
  )
  let from = 0
  let to = kept.length
  while (to - from > 1 && OPENING.has(kept[from] ?? '')) from++
  while (to - from > 1 && CLOSING[type].has(kept[to - 1] ?? '')) to--
  return kept.slice(from, to).join(' ')
}

/** No name is longer; what is gets no second look, so that no text costs more than linear time. */
const LONGEST_NAME = 16

/** Without a stretch of words that says again what stands right before it. */
function withoutRepeats(all: readonly string[]): readonly string[] {
  if (all.length > LONGEST_NAME) return all
  for (let size = 1; size <= Math.min(6, all.length / 2); size++)
    for (let at = 0; at + 2 * size <= all.length; at++)
      if (isRepeated(all, at, size)) return withoutRepeats([...all.slice(0, at + size), ...all.slice(at + 2 * size)])
  return all
}

function isRepeated(all: readonly string[], at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) if (all[i] !== all[i + size]) return false
  return true
}

function wordsOf(form: string): readonly string[] {
  return findTokens(withoutAccents(form).toLowerCase())
    .map((token) => singularNoun(token.text))
    .filter((word) => /[\p{L}\p{N}+]/u.test(word))
}

function withoutAccents(form: string): string {
  return PLAIN.test(form) ? form : form.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** What has no accents to lose. */
const PLAIN = /^[ -~]*$/u
