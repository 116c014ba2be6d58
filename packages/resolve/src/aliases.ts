import { conceptKeys } from './concept-keys.js'
import type { Draft } from './draft.js'
import { compare, type Occurrence } from './occurrence.js'

/** Other spellings that mean a node, sorted: its members' names, their short and long forms, and mentions that say the same by themselves. */
export function aliasesOf({ name, key, occurrences }: Draft): readonly string[] {
  const forms = new Set(occurrences.flatMap((occurrence) => formsOf(occurrence, key)))
  forms.delete(name)
  return [...forms].sort(compare)
}

function formsOf({ type, kind, name, definition, entity }: Occurrence, key: string): readonly string[] {
  const telling = entity.mentions.filter((mention) => conceptKeys(type, mention, kind).includes(key))
  return [name, ...(definition ? [definition.short, definition.long] : []), ...telling]
}
