import { wordClass } from '../tagger/word-classes.js'
import type { Form, PaperPlaces } from './form.js'
import { initials, spells } from './pair-up.js'

/** Modifiers whose presence in one of two names often decides, in one order or the other. */
const TELLING =
  'autoregressive non visual text image video discrete masked zero shot large scale language neural deep multi single semi self un conditional pre trained diffusion learning generation model train inference human latent continuous'.split(
    ' ',
  )
const TYPES = ['model', 'benchmark', 'metric', 'task']

/** What tells whether two forms of one paper name one thing; the order of the two does not matter. */
export function joinFeatures(a: Form, b: Form, places: PaperPlaces): Float32Array {
  const [long, short] =
    a.words.length > b.words.length || (a.words.length === b.words.length && a.text.length >= b.text.length) ? [a, b] : [b, a]
  const row: number[] = TYPES.map((type) => Number(a.type === type))
  const shared = short.stems.filter((stem) => long.stems.includes(stem)).length
  const gap = long.words.length - short.words.length
  const isSuffix = short.stems.every((stem, i) => stem === long.stems[gap + i])
  const isPrefix = short.stems.every((stem, i) => stem === long.stems[i])
  const isWordSuffix = short.words.every((word, i) => word === long.words[gap + i])
  row.push(
    long.named,
    short.named,
    long.words.length,
    short.words.length,
    gap,
    shared,
    shared / short.stems.length,
    shared / long.stems.length,
  )
  row.push(
    Number(isSuffix),
    Number(isPrefix),
    Number(isWordSuffix),
    Number(shared === short.stems.length),
    Number(gap === 0 && shared === short.stems.length),
  )
  row.push(Number(long.stems.at(-1) === short.stems.at(-1)), Number(long.stems[0] === short.stems[0]))
  row.push(
    Number(initials(long.words) === short.key),
    Number(/\p{Lu}/u.test(short.text)),
    Number(/\p{Lu}\p{Lu}/u.test(long.text)),
    Number(/\p{Lu}\p{Lu}/u.test(short.text)),
  )
  row.push(...distances(long, short, places))
  row.push(long.mentions.length, short.mentions.length, best(long), best(short))
  const extra = long.words.filter((_, i) => !short.stems.includes(long.stems[i] ?? ''))
  const extraShort = short.words.filter((_, i) => !long.stems.includes(short.stems[i] ?? ''))
  row.push(
    extra.length,
    extraShort.length,
    Number(extra.some((word) => /\d/u.test(word)) || extraShort.some((word) => /\d/u.test(word))),
  )
  row.push(
    wordClass(extra[0] ?? ''),
    wordClass(extra.at(-1) ?? ''),
    wordClass(extraShort[0] ?? ''),
    longestCommon(long.key, short.key) / short.key.length,
  )
  row.push(Number(spells(short.text, long.text) || spells(long.text, short.text)), apposition(a, b, places))
  while (row.length < 42) row.push(0)
  for (const word of TELLING) row.push(extra.includes(word) ? 1 : extraShort.includes(word) ? -1 : 0)
  return new Float32Array(row)
}

function distances(long: Form, short: Form, { sentenceOf }: PaperPlaces): readonly number[] {
  const longAt = new Set(long.mentions.map(sentenceOf))
  const together = short.mentions.filter((mention) => longAt.has(sentenceOf(mention))).length
  const [first, second] = [long.mentions[0], short.mentions[0]]
  const [firstAt, secondAt] = [first ? sentenceOf(first) : 0, second ? sentenceOf(second) : 0]
  return [together, together / short.mentions.length, secondAt - firstAt, Number(firstAt === 0), Number(secondAt === 0)]
}

/** 1 where one stands right behind the other as what it is ("X, a Y", "X: Y" in a title), 2 where in brackets; 0 where nowhere. */
function apposition(a: Form, b: Form, { text }: PaperPlaces): number {
  for (const first of a.mentions.slice(0, MOST_PLACES))
    for (const second of b.mentions.slice(0, MOST_PLACES)) {
      if (first.field !== second.field) continue
      const [left, right] = first.start < second.start ? [first, second] : [second, first]
      if (right.start - left.end > 60) continue
      const between = text[left.field].slice(left.end, right.start)
      if (/^\s*\($/u.test(between)) return 2
      if (left.field === 'title' && /^\s*[:：]\s*(?:the|an?)?\s*$/iu.test(between)) return 3
      if (/^(?:\s*\([^()]*\))?(?:,|\s*[–—-]{1,3}|:)\s*(?:an?|the|our)\s+(?:[\w-]+\s+){0,3}$/iu.test(between)) return 1
    }
  return 0
}

const MOST_PLACES = 6

const best = ({ mentions }: Form): number => Math.max(...mentions.map((mention) => mention.probability))

/** Length of the longest common beginning. */
function longestCommon(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i++
  return i
}
