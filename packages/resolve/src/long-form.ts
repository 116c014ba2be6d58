import type { Entity, Paper } from '@claimgraph/model'
import { alignShortForm, findAbbreviations } from '@claimgraph/text'
import { spelledKey } from './name-key.js'

const BRACKETED = /\s*\([^()]*\)/gu
/** One word with two capitals, or a capital and a digit: AR, VQ-VAE, S4, dLLM, GANs. */
const SHORT = /^(?=[^\s]*\p{Lu}[^\s]*(?:\p{Lu}|\p{N}))[\p{L}\p{N}\-+^]{2,14}$/u

export function isShortForm(name: string): boolean {
  return SHORT.test(name)
}

/**
 * What the paper itself says that a short form stands for: another mention of the same entity that spells it, else a definition in the text
 * ("long form (SHORT)"). Also found when the entity's name is the long form and a mention the short one.
 */
export function findLongForm(entity: Entity, paper: Paper): { short: string; long: string } | undefined {
  const written = [entity.name, ...entity.mentions]
  const forms = [...new Set(written.map(withoutBrackets))]
  const shorts = [...new Set([...written.flatMap(shortsInBrackets), ...forms].filter(isShortForm))].sort(byLength)
  if (isShortForm(entity.name)) {
    const long = bestLong(entity.name, forms) ?? definedInText(entity.name, paper)
    return long === undefined ? undefined : { short: entity.name, long }
  }
  const long = withoutBrackets(entity.name)
  const short = shorts.find((candidate) => spells(candidate, long))
  return short === undefined ? undefined : { short, long }
}

function withoutBrackets(form: string): string {
  return form.replace(BRACKETED, '').trim()
}

function shortsInBrackets(form: string): readonly string[] {
  return [...form.matchAll(/\(([^()\s]+)\)/gu)].map((match) => match[1] ?? '')
}

function bestLong(short: string, forms: readonly string[]): string | undefined {
  const byLetters = forms.filter((form) => spells(short, form)).sort(byLength)
  return byLetters[0] ?? forms.filter((form) => holdsLetters(short, form)).sort(byLength)[0]
}

/** A form of the same entity, of two words or more, that begins like the short form and holds its letters in order: laxer than for a definition in the text, for the form is known to mean the same. */
function holdsLetters(short: string, form: string): boolean {
  const letters = short
    .replace(/s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const text = form.toLowerCase()
  if (!isLongFor(short, form) || !/[\s-]/u.test(form) || letters.length < 3 || !text.startsWith(letters.charAt(0))) return false
  let at = -1
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

function spells(short: string, long: string): boolean {
  return isLongFor(short, long) && startsLong(alignShortForm(short, long, long.length), short, long)
}

function isLongFor(short: string, long: string): boolean {
  return long.length > short.length + 1 && !long.includes(short.replace(/s$/u, '')) && /\p{Ll}{3}/u.test(long)
}

/** The words may be spelt from the second one on where the first begins alike: "multi-modal large language model" for MLLM. */
function startsLong(start: number | undefined, short: string, long: string): boolean {
  if (start === undefined || start === 0) return start === 0
  return long.charAt(0).toLowerCase() === short.charAt(0).toLowerCase() && /^\p{L}+[\s-]$/u.test(long.slice(0, start))
}

function definedInText(short: string, paper: Paper): string | undefined {
  const key = spelledKey(short)
  for (const text of [paper.abstract, paper.title]) {
    if (!text.includes(`(${short}`) && !text.includes(`${short} (`) && !text.includes(`[${short}`)) continue
    const found = findAbbreviations(text).find(({ short: span }) => spelledKey(text.slice(span.start, span.end)) === key)
    const long = found && text.slice(found.long.start, found.long.end)
    if (long !== undefined && isLongFor(short, long)) return long
  }
  return undefined
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
