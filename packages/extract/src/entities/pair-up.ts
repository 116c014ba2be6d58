import { alignShortForm } from '@claimgraph/text'
import type { Form } from './form.js'

/** How many earlier things that share a word a thing is compared with: keeps long texts linear. */
const MOST_EARLIER = 24

/** Pairs of things (as forms, or groups by their forms) that might be one: of one type, with a word's stem in common or one spelling the other's initials. */
export function pairUp(forms: readonly Form[]): readonly (readonly [number, number])[] {
  const pairs = new Map<number, readonly [number, number]>()
  const add = (i: number, j: number) => pairs.set(i * forms.length + j, [i, j])
  const buckets = new Map<string, number[]>()
  forms.forEach((form, i) => {
    for (const sign of signsOf(form)) {
      const bucket = buckets.get(sign) ?? []
      for (const j of bucket.slice(-MOST_EARLIER)) add(j, i)
      bucket.push(i)
      buckets.set(sign, bucket)
    }
  })
  for (const [i, j] of [...spelledOut(forms), ...neighbours(forms)]) add(i, j)
  return [...pairs.values()]
}

/** Of many short forms only the first are tried, each against the first forms of several words: keeps long texts linear. */
const MOST_SPELLED = 40

/** Pairs of a short form and words that spell it, whether the paper says so or not; the earlier first. */
function spelledOut(forms: readonly Form[]): readonly (readonly [number, number])[] {
  const shorts = forms.flatMap((form, i) => (isShort(form.text) ? [i] : [])).slice(0, MOST_SPELLED)
  const longs = forms.flatMap((form, i) => (form.text.includes(' ') ? [i] : [])).slice(0, MOST_SPELLED)
  return shorts.flatMap((i) =>
    longs.flatMap((j) => {
      const [short, long] = [forms[i], forms[j]]
      if (!short || short.type !== long?.type || !spells(short.text, long.text)) return []
      return [i < j ? ([i, j] as const) : ([j, i] as const)]
    }),
  )
}

/** Pairs of forms that stand side by side somewhere: one may say what the other is ("X, a Y"). */
function neighbours(forms: readonly Form[]): readonly (readonly [number, number])[] {
  const places = forms.flatMap((form, i) => form.mentions.map((mention) => ({ mention, i, type: form.type })))
  places.sort((a, b) =>
    a.mention.field === b.mention.field ? a.mention.start - b.mention.start : a.mention.field === 'title' ? -1 : 1,
  )
  return places.flatMap(({ mention, i, type }, at) => {
    const next = places[at + 1]
    if (next?.type !== type || next.i === i || next.mention.field !== mention.field) return []
    if (next.mention.start - mention.end > NEAR) return []
    return [i < next.i ? ([i, next.i] as const) : ([next.i, i] as const)]
  })
}

const NEAR = 40

/** Whether the letters of a short form are those of the words, from the first word on. */
export function spells(short: string, long: string): boolean {
  return isShort(short) && long.includes(' ') && mayStart(short, long) && alignShortForm(short, long, long.length) === 0
}

/** A cheap look before the letters are aligned: the first ones must agree; X stands for "ex…" and "cross". */
function mayStart(short: string, long: string): boolean {
  const first = short.charAt(0).toLowerCase()
  return first === 'x' || first === long.charAt(0).toLowerCase()
}

/** A single word with a capital behind its first letter, or beside a digit. */
function isShort(text: string): boolean {
  return text.length < 16 && /^\S+$/u.test(text) && /\p{Lu}/u.test(text.slice(1))
}

function signsOf({ type, stems, words, key }: Form): ReadonlySet<string> {
  const signs = new Set(stems.map((stem) => `${type} ${stem}`))
  if (words.length > 1) signs.add(`${type} initials ${initials(words)}`)
  if (words.length === 1 && key.length < 8) signs.add(`${type} initials ${key}`)
  return signs
}

/** First letters of words: what an undefined acronym may spell. */
export function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}
