import type { TokenFacts } from './document-facts.js'
import { classAt } from './feature-sink.js'
import { isCueClass, isHeadClass } from './word-classes.js'

/** How far a cue ("propose", "on") is looked for to the left, and a head noun ("dataset") to the right. */
const CUE_REACH = 8
const HEAD_REACH = 5

/** Index of the first word of the phrase that the token stands in. */
export function phraseStart(tokens: readonly TokenFacts[], i: number): number {
  let j = i
  while (j > 0 && j > i - CUE_REACH && !endsPhrase(tokens[j - 1])) j--
  return j
}

/** Class of the nearest telling word to the left, in the same clause; 0 where there is none. */
export function cueBefore(tokens: readonly TokenFacts[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - CUE_REACH); j--) {
    const wordClass = classAt(tokens, j)
    if (isCueClass(wordClass)) return wordClass
    const text = tokens[j]?.word.text
    if (text === ';' || text === ':') return 0
  }
  return 0
}

/** Class and distance of the noun that closes the phrase to the right (class * 8 + distance); 0 where a sign or a little word comes first. */
export function headBehind(tokens: readonly TokenFacts[], i: number): number {
  for (let j = i; j <= i + HEAD_REACH && j < tokens.length; j++) {
    const wordClass = classAt(tokens, j)
    if (isHeadClass(wordClass)) return wordClass * 8 + (j - i)
    if (j > i && endsPhrase(tokens[j])) return 0
  }
  return 0
}

/** Index of the last word of the phrase that the token stands in. */
export function phraseEnd(tokens: readonly TokenFacts[], i: number): number {
  let j = i
  while (j + 1 < tokens.length && j < i + HEAD_REACH && !endsPhrase(tokens[j + 1])) j++
  return j
}

function endsPhrase(token: TokenFacts | undefined): boolean {
  if (!token) return true
  const { kind, wordClass, text } = token.word
  if (kind === 0) return text !== '-' && text !== '/'
  return wordClass > 0 && !isHeadClass(wordClass) && kind === 2
}
