import type { Span } from '@claimgraph/model'
import { alignShortForm } from './align-short-form.js'

/** A short name, and the words of the same sentence that it stands for. */
export interface Abbreviation {
  readonly short: Span
  readonly long: Span
}

/** Brackets that hold no bracket; longer ones than a long form can be define nothing. */
const BRACKETED = /\(([^()]{2,120})\)|\[([^[\]]{2,120})\]/gu
/** Words that lead into a short form: "(or simply VAR)", "(dubbed VAR)". */
const LEAD =
  /^(?:(?:i\.e\.|e\.g\.|or|also|simply|hereafter|henceforth|dubbed|called|named|termed|denoted(?: as| by)?|abbreviated(?: as)?|aka|a\.k\.a\.|short|in short),?\s+)+/iu
const SHORT = /^["'“‘]?([\p{L}\p{N}][\p{L}\p{N}\-+.*&/$^]{0,18}[\p{L}\p{N}+*])["'”’]?(?=$|[,;:\s])/u
const BEFORE_BRACKET = /([\p{L}\p{N}][\p{L}\p{N}\-+&/]{0,18})["'”’]?\s*$/u

/**
 * Find what a sentence itself abbreviates: `long form (SHORT)`, and turned round `SHORT (long form)`.
 *
 * Source: Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003; but of all stretches of words
 * that contain the short form's letters we take the one that they spell best (see `alignShortForm`), not the shortest.
 *
 * @param sentence One sentence of a title or abstract; `''` gives `[]`.
 * @returns One entry a definition, ordered by place; spans are UTF-16 offsets into `sentence`. Brackets that define nothing, such as `(2023)` or
 *   `(CVPR)`, are skipped: no text makes this function throw.
 */
export function findAbbreviations(sentence: string): readonly Abbreviation[] {
  const found: Abbreviation[] = []
  for (const match of sentence.matchAll(BRACKETED)) {
    const inside = match[1] ?? match[2] ?? ''
    const abbreviation = findShortInside(sentence, match.index, inside) ?? findLongInside(sentence, match.index, inside)
    if (abbreviation) found.push(abbreviation)
  }
  return found
}

/** `long form (SHORT)`. */
function findShortInside(sentence: string, bracket: number, inside: string): Abbreviation | undefined {
  const lead = LEAD.exec(inside)?.[0] ?? ''
  const match = SHORT.exec(inside.slice(lead.length))
  const short = match?.[1]
  if (!match || short === undefined || !isShortForm(short)) return undefined
  // "(A, B)" gives a short form and something about it; "(A B C)" is a phrase.
  const rest = inside.slice(lead.length + match[0].length)
  if (/^\s/u.test(rest)) return undefined
  const end = sentence.slice(0, bracket).trimEnd().length
  const start = alignShortForm(short, sentence, end)
  if (start === undefined) return undefined
  const shortStart = bracket + 1 + lead.length + match[0].indexOf(short)
  return { short: { start: shortStart, end: shortStart + short.length }, long: withoutQuotes(sentence, start, end) }
}

/** `SHORT (long form)`: the letters must spell the whole bracket. */
function findLongInside(sentence: string, bracket: number, inside: string): Abbreviation | undefined {
  const match = BEFORE_BRACKET.exec(sentence.slice(Math.max(0, bracket - 24), bracket))
  const short = match?.[1]
  if (!match || short === undefined || !isShortForm(short)) return undefined
  const long = inside.split(/[;:]/u)[0] ?? ''
  if (alignShortForm(short, long, long.trimEnd().length) !== 0) return undefined
  const shortStart = Math.max(0, bracket - 24) + match.index
  return {
    short: { start: shortStart, end: shortStart + short.length },
    long: { start: bracket + 1, end: bracket + 1 + long.trimEnd().length },
  }
}

/** A capital that is not only the first letter of a lower-case word, or a capital beside a digit: `AR`, `GANs`, `VQ-GAN`, `S4`; not `Table`. */
function isShortForm(short: string): boolean {
  return /\p{Lu}/u.test(short) && !/^\p{Lu}?\p{Ll}+$/u.test(short) && !/^\p{Lu}\p{Ll}+[\s-]\p{Ll}/u.test(short)
}

function withoutQuotes(sentence: string, start: number, end: number): Span {
  const opens = /["“”'‘]/u.test(sentence.charAt(start)) ? 1 : 0
  const closes = /["“”'’]/u.test(sentence.charAt(end - 1)) ? 1 : 0
  return { start: start + opens, end: end - closes }
}
