/** What a letter of the short form earns where it stands in the long form. */
const AT_WORD_START = 4
const AT_INNER_CAPITAL = 3
const INSIDE_WORD = -1
/** What each further letter directly behind the last one earns: "Conv" for "Convolution". */
const RUN = 2
/** What a word of the long form costs that gives the short form no letter. */
const SKIPPED_WORD = -3
const SKIPPED_LITTLE_WORD = -0.5
/** Below this the words do not spell the short form, whatever stands in brackets. */
const LEAST_PER_LETTER = 1.4

const LITTLE_WORDS = new Set('a an and as at by for from in into its of on or per the to via with & -'.split(' '))
const WORD = /[\p{L}\p{N}]+/gu
const NEVER = Number.NEGATIVE_INFINITY

interface Word {
  readonly start: number
  readonly text: string
}

/**
 * Where the words begin that a short form abbreviates.
 *
 * Every letter and digit of `short` must be found in order in the words that end at `end`, the first one at a word's start. Among all places where
 * the long form may begin, the one wins whose letters stand at most word starts with the fewest words left over; ties go to the shorter.
 * `S4` reads as four words with S, `2` and `4` also as "to" and "for", `X` also as "ex…" and "cross".
 *
 * @returns Offset into `text`, or undefined when the words do not spell `short`.
 */
export function alignShortForm(short: string, text: string, end: number): number | undefined {
  const letters = lettersOf(short)
  if (letters.length < 2) return undefined
  const words = wordsBefore(text, end, letters.length)
  let best: { start: number; score: number } | undefined
  for (let from = words.length - 1; from >= 0; from--) {
    const score = Math.max(...spellings(letters).map((spelling) => scoreFrom(spelling, words.slice(from))))
    if (score < LEAST_PER_LETTER * letters.length || (best && score <= best.score)) continue
    best = { start: words[from]?.start ?? 0, score }
  }
  return best?.start
}

/** Letters and digits in lower case, without the plural's s. */
function lettersOf(short: string): string {
  const singular = /[\p{Lu}\p{N}]s$/u.test(short) ? short.slice(0, -1) : short
  return singular.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The letters as they stand, and with a digit as that many of the letter before it. */
function spellings(letters: string): readonly string[] {
  const multiplied = letters.replace(/(\p{L})([2-5])/gu, (_, letter: string, times: string) => letter.repeat(Number(times)))
  return multiplied === letters ? [letters] : [letters, multiplied]
}

/** The paper's bound: a long form has at most min(|A| + 5, |A| * 2) words; pieces between hyphens count as words here. */
function wordsBefore(text: string, end: number, letters: number): readonly Word[] {
  const limit = Math.min(letters + 5, letters * 2) + 1
  const from = Math.max(0, end - 24 * limit)
  const clause = from + lastBreak(text.slice(from, end))
  const words = [...text.slice(clause, end).matchAll(WORD)].map((match) => ({ start: clause + match.index, text: match[0] }))
  return words.slice(-limit)
}

/** Behind the last sign that no long form crosses. */
function lastBreak(before: string): number {
  const signs = [...before.matchAll(/[;:()[\]{}!?]|[.,](?=\s)/gu)]
  return (signs.at(-1)?.index ?? -1) + 1
}

/** Best score of spelling all letters with these words, the first letter at the first word's start. */
function scoreFrom(letters: string, words: readonly Word[]): number {
  // reached[i]: best score with i letters placed in the words read so far; the first letter must open the first word.
  let reached: number[] = [0, ...Array<number>(letters.length).fill(NEVER)]
  words.forEach((word, index) => {
    reached = readWord(reached, letters, word.text, index === 0)
  })
  return reached[letters.length] ?? NEVER
}

function readWord(reached: readonly number[], letters: string, word: string, isFirst: boolean): number[] {
  const next = reached.map((score) =>
    isFirst ? NEVER : score + (LITTLE_WORDS.has(word.toLowerCase()) ? SKIPPED_LITTLE_WORD : SKIPPED_WORD),
  )
  const lower = word.toLowerCase()
  const keep = (i: number, score: number) => {
    if (score > (next[i] ?? NEVER)) next[i] = score
  }
  reached.forEach((score, i) => {
    if (score === NEVER || i >= letters.length) return
    if ((letters[i] === '2' && lower === 'to') || (letters[i] === '4' && lower === 'for')) keep(i + 1, score + AT_WORD_START)
    // X stands for "ex…" and "cross".
    if (letters[i] === 'x' && /^(?:ex|cross)/u.test(lower)) keep(i + 1, score + AT_WORD_START)
    if (!lower.startsWith(letters.charAt(i))) return
    takeLetters(letters, i + 1, word, lower, score + AT_WORD_START, keep)
  })
  return next
}

/** From a word's first letter on: take further letters of the short form out of the same word, as far as they go. */
function takeLetters(
  letters: string,
  from: number,
  word: string,
  lower: string,
  first: number,
  keep: (i: number, score: number) => void,
): void {
  let score = first
  let at = 0
  keep(from, score)
  for (let i = from; i < letters.length; i++) {
    const place = lower.indexOf(letters.charAt(i), at + 1)
    if (place < 0) return
    const isCapital = /[\p{Lu}\p{N}]/u.test(word.charAt(place)) && /\p{Ll}/u.test(word)
    score += isCapital ? AT_INNER_CAPITAL : place === at + 1 ? RUN : INSIDE_WORD
    at = place
    keep(i + 1, score)
  }
}
