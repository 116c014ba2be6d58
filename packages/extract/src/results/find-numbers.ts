import type { Scene } from '../claims/scene.js'

/** A number that a sentence gives; `first`..`end` are its words, `start`..`stop` its offsets into the field. */
export interface FoundNumber {
  readonly first: number
  readonly end: number
  readonly start: number
  readonly stop: number
  /** As written, with sign and unit. */
  readonly value: string
  /** What stands behind it, or how it is said. */
  readonly unit: NumberUnit
  /** The number that "from … to" says it was before, where it does. */
  readonly before: string | undefined
}

export const NUMBER_UNITS = ['none', 'percent', 'times', 'points', 'time', 'size', 'words', 'other'] as const
export type NumberUnit = (typeof NUMBER_UNITS)[number]

// A number with its sign and unit; a letter or a hyphened word before it makes it part of a name (GPT-2, top-1), a capital behind it a size (7B).
const NUMBER =
  /(?<![\p{L}\p{N}_.^])(?<!\p{L}-)[~≈<>+−$x×-]{0,2}\s?\d+(?:[.,]\d+)*(?:\s?(?:\\pm|±)\s?\d+(?:\.\d+)?)?(?:\s?[-–]\s?\d+(?:\.\d+)?(?=\s?(?:%|x\b|×|times)))?(\s?(?:\\,)?(?:\{?\\?%\}?|percentage points?|percent|%-points?|x(?![\p{L}\p{N}])|X(?![\p{L}\p{N}])|×|\\?times|-?\s?fold|-?points?|-?pp\b|ms\b|s\b|sec(?:onds?)?\b|min(?:utes?)?\b|hours?\b|days?\b|GB\b|MB\b|KB\b|dB\b|FPS\b|fps\b|B\b|M\b|K\b|bits?\b|bpd\b|BLEU\b)(?:\+)?)?/gu
const WORDS =
  /\b(?:(?:an|one|two|three|four|several) orders? of magnitude|orders? of magnitude|half|twice|(?:two|three|four|five|six|seven|eight|nine|ten) times)\b/giu

/** Numbers of a sentence that may be results, in order. Years, list marks and numbers inside names are none. Linear. */
export function findNumbers(scene: Scene, isTaken: (start: number, end: number) => boolean): readonly FoundNumber[] {
  const { sentence } = scene
  const found: FoundNumber[] = []
  let token = 0
  const add = (index: number, value: string, unit: NumberUnit) => {
    const start = sentence.start + index
    const stop = start + value.length
    while (token < sentence.tokens.length && (sentence.tokens[token]?.end ?? 0) <= start) token++
    let end = token
    while (end < sentence.tokens.length && (sentence.tokens[end]?.start ?? stop) < stop) end++
    if (end > token && !isTaken(start, stop)) found.push({ first: token, end, start, stop, value, unit, before: undefined })
  }
  const matches = [...sentence.text.matchAll(NUMBER), ...sentence.text.matchAll(WORDS)].sort((a, b) => a.index - b.index)
  for (const match of matches) {
    const value = match[0].trim()
    if (/^(?:19|20)\d\d$/u.test(value)) continue
    const index = match.index + match[0].indexOf(value)
    add(index, value, /\d/u.test(value) ? unitOf(match[1] ?? '', value) : 'words')
  }
  return withBefore(scene.words, found)
}

function unitOf(unit: string, value: string): NumberUnit {
  const bare = unit.trim().replace(/^\\,|^-/u, '')
  if (bare.includes('%') || bare === 'percent') return 'percent'
  if (/^[x×X]|times|fold/u.test(bare) || /^[x×]/u.test(value)) return 'times'
  if (/point|pp/u.test(bare)) return 'points'
  if (/^(?:ms|s|sec|min|hour|day)/u.test(bare)) return 'time'
  if (/^(?:GB|MB|KB|B|M|K)$/u.test(bare)) return 'size'
  return bare === '' ? 'none' : 'other'
}

/** "from 18.65 to 1.73": the second number remembers the first. */
function withBefore(words: readonly string[], numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  return numbers.map((number, index) => {
    const before = numbers[index - 1]
    if (!before || words[number.first - 1] !== 'to' || number.first - before.end > 3) return number
    return words[before.first - 1] === 'from' ? { ...number, before: before.value } : number
  })
}
