import type { Form } from './form.js'

/** How many earlier things that share a word a thing is compared with: keeps long texts linear. */
const MOST_EARLIER = 24

/** Pairs of things (as forms, or groups by their forms) that might be one: of one type, with a word's stem in common or one spelling the other's initials. */
export function pairUp(forms: readonly Form[]): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>()
  const buckets = new Map<string, number[]>()
  forms.forEach((form, i) => {
    for (const sign of signsOf(form)) {
      const bucket = buckets.get(sign) ?? []
      for (const j of bucket.slice(-MOST_EARLIER)) pairs.set(`${j} ${i}`, [j, i])
      bucket.push(i)
      buckets.set(sign, bucket)
    }
  })
  return [...pairs.values()]
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
