import type { Format } from './format.js'
import type { Head } from './head.js'
import { findFurniture } from './page-furniture.js'
import { SURELY_ABSTRACT } from './pair-lines.js'
import { readSavedPage } from './read-saved-page.js'

/** Hugging Face's list of papers saved as text: titles and abstracts in turn, one line each. */
export const hfListing: Format = {
  name: 'hf-listing',
  about: 'a Hugging Face list of papers saved as text, titles and abstracts in turn',
  recognise,
  read: readSavedPage,
}

/** Part of the lines that must stand in pairs of a short and a long one where no page head tells what the file is. */
const ENOUGH_IN_PAIRS = 0.6

function recognise(head: Head): boolean {
  if (findFurniture(head.lines[0] ?? '') === 'newsletter') return true
  const content = head.lines.filter((line) => findFurniture(line) === undefined)
  const pairs = content.filter((line, at) => isLong(line) && at > 0 && !isLong(content[at - 1] ?? '')).length
  return pairs > 0 && (2 * pairs) / content.length >= ENOUGH_IN_PAIRS
}

function isLong(line: string): boolean {
  return line.length >= SURELY_ABSTRACT
}
