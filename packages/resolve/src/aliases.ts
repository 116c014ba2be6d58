import { conceptKeys } from './concept-keys.js'
import type { Draft } from './draft.js'
import { compare } from './occurrence.js'

/** Other spellings that mean a node, sorted: its members' names, their short and long forms, and mentions that say the same by themselves. */
export function aliasesOf({ name: own, key, occurrences }: Draft): readonly string[] {
  const forms = new Set<string>()
  const heard = new Set<string>()
  for (const { type, kind, name, definition, entity } of occurrences) {
    forms.add(name)
    if (definition) forms.add(definition.short).add(definition.long)
    for (const mention of entity.mentions) {
      if (heard.has(mention)) continue
      heard.add(mention)
      if (conceptKeys(type, mention, kind).includes(key)) forms.add(mention)
    }
  }
  forms.delete(own)
  return [...forms].sort(compare)
}
