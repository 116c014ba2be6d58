import { conceptKeys } from './concept-keys.js'
import type { Draft } from './draft.js'
import { knownMeanings } from './known-index.js'
import { ruledKey, rulesThatChange, spelledKey } from './name-key.js'
import type { Occurrence } from './occurrence.js'

/** Why the members of a node are one thing and what it is kept apart from, in words: one line a spelling, then what senses and readers' corrections say. */
export function becauseOf(draft: Draft): readonly string[] {
  const lines: string[] = []
  const seen = new Set([draft.name])
  for (const occurrence of draft.occurrences) {
    if (seen.has(occurrence.name)) continue
    seen.add(occurrence.name)
    const reason = REASONS.map((reasonFor) => reasonFor(occurrence, draft)).find((line) => line !== undefined)
    if (reason !== undefined) lines.push(reason)
  }
  const defined = draft.occurrences.find(({ name, definition }) => name === draft.name && definition?.short === name)
  const own = defined && definitionReason(defined)
  return [...lines, ...(own === undefined ? [] : [own]), ...draft.because]
}

/** The ways in which a name may belong to a node, in the order in which they are believed. */
const REASONS: readonly ((occurrence: Occurrence, draft: Draft) => string | undefined)[] = [
  spellingReason,
  definitionReason,
  knownReason,
  ruleReason,
  borrowedReason,
]

function spellingReason({ name: form }: Occurrence, { name }: Draft): string | undefined {
  return spelledKey(form) === spelledKey(name) ? `«${form}» is another spelling of «${name}»` : undefined
}

function definitionReason({ definition, paper }: Occurrence): string | undefined {
  return definition && `«${definition.short}» is defined as «${definition.long}» in ${paper}`
}

function knownReason({ name: form, type }: Occurrence, { key }: Draft): string | undefined {
  const spelled = spelledKey(form)
  const meaning = knownMeanings(type, spelled).find(
    ({ key: other, known }) => other === key && known.also.some((also) => spelledKey(also) === spelled),
  )
  const known = meaning?.known
  return known && `«${form}» is a known name of «${known.name}» (${known.source})`
}

function ruleReason({ name: form, type, kind }: Occurrence, { name, key }: Draft): string | undefined {
  if (!conceptKeys(type, form, kind).includes(key) && ruledKey(type, form, 'family') !== key) return undefined
  const rules = rulesThatChange(type, form, kind)
  return `«${form}» says the same as «${name}»${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`
}

/** Another paper's definition explains the form. */
function borrowedReason({ name: form, paper }: Occurrence, { occurrences }: Draft): string | undefined {
  const key = spelledKey(form)
  const words = ruledKey('model', form, 'family')
  const lender = occurrences.find(
    ({ definition, paper: own }) =>
      definition &&
      own !== paper &&
      (spelledKey(definition.short) === key ||
        spelledKey(definition.long) === key ||
        ruledKey('model', definition.long, 'family') === words),
  )
  const reason = lender && definitionReason(lender)
  return reason === undefined ? undefined : `«${form}» in ${paper}: ${reason}`
}
