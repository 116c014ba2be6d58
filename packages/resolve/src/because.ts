import type { Draft } from './draft.js'
import { knownMeanings } from './known-index.js'
import { rulesThatChange, spelledKey } from './name-key.js'
import type { Occurrence } from './occurrence.js'

/** Why the members of a node are one thing and what it is kept apart from, in words, one line a spelling. */
export function becauseOf(draft: Draft): readonly string[] {
  const lines: string[] = []
  const seen = new Set([draft.name])
  for (const occurrence of draft.occurrences) {
    if (seen.has(occurrence.name)) continue
    seen.add(occurrence.name)
    lines.push(reasonFor(occurrence, draft))
  }
  const defined = draft.occurrences.find(({ name, definition }) => name === draft.name && definition?.short === name)
  if (defined) lines.push(definitionReason(defined))
  return [...lines, ...draft.because]
}

function reasonFor(occurrence: Occurrence, { name, type, kind, key }: Draft): string {
  const form = occurrence.name
  if (spelledKey(form) === spelledKey(name)) return `«${form}» is another spelling of «${name}»`
  if (occurrence.definition) return definitionReason(occurrence)
  const known = knownMeanings(type, spelledKey(form)).find((meaning) => meaning.key === key)
  if (known) return `«${form}» is a known name of «${known.known.name}» (${known.known.source})`
  const rules = rulesThatChange(type, form, occurrence.kind ?? (kind === 'unnamed' ? undefined : kind))
  return rules.length > 0
    ? `«${form}» says the same as «${name}»: ${rules.join(', ')}`
    : `«${form}» is what other papers let «${name}» stand for, or short for it`
}

function definitionReason({ definition, paper, name }: Occurrence): string {
  return definition ? `«${definition.short}» is defined as «${definition.long}» in ${paper}` : `«${name}»`
}
