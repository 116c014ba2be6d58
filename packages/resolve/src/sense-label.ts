import { nameWords } from './name-words.js'
import type { Occurrence } from './occurrence.js'

/** How many words of a title stand in an id. */
const TITLE_WORDS = 5

/** What sets an occurrence apart from another thing of its name: the words that the name is short for, else the first words of its paper's title without the name, else the paper's id. */
export function senseLabel({ name, definition, entry, paper }: Occurrence): string {
  if (definition) return nameWords(definition.long).join(' ')
  const own = new Set(nameWords(name))
  const words = nameWords(entry.paper.title).filter((word) => !own.has(word))
  return words.length === 0 ? paper : words.slice(0, TITLE_WORDS).join(' ')
}
