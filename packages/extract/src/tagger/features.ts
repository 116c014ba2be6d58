import type { SentenceFacts, TokenFacts } from './document-facts.js'
import { mixHashes } from './hash.js'
import { CUE_CLASSES, HEAD_CLASSES } from './word-classes.js'
import type { WordFacts } from './word-facts.js'

/** How far a word's own features reach: up to so many words before and behind count for a token. */
export const REACH = 3
/** How far a cue ("propose", "on") is looked for to the left, and a head noun ("dataset") to the right. */
const CUE_REACH = 8
const HEAD_REACH = 5
/** What stands beyond a sentence's ends. */
const EDGE = 7

/**
 * A feature is a template's number mixed with the values that it looks at, as a 32-bit hash. These are the features that one word gives to the token `d`
 * places before it (d from -REACH to REACH; 0: to itself): they depend on nothing else, so that a scorer may keep their sum.
 *
 * @param word Undefined beyond the sentence's ends.
 */
export function wordFeatures(word: WordFacts | undefined, d: number): readonly number[] {
  const features: number[] = []
  const add = (template: number, value: number) => features.push(mixHashes(template, value))
  if (d === 0) addOwn(word, add)
  else addOthers(word, d, add)
  return features
}

type Add = (template: number, value: number) => void

function addOwn(word: WordFacts | undefined, add: Add): void {
  if (!word) return
  add(1, 0)
  add(2, word.lowerHash)
  add(3, word.exactHash)
  add(4, word.shape)
  add(5, word.kind)
  add(6, word.stem)
  add(7, word.wordClass)
  word.prefixes.forEach((hash, n) => hash !== 0 && add(10 + n, hash))
  word.suffixes.forEach((hash, n) => hash !== 0 && add(15 + n, hash))
}

function addOthers(word: WordFacts | undefined, d: number, add: Add): void {
  add(30 + d, word?.lowerHash ?? EDGE)
  add(40 + d, word ? word.wordClass * 8 + word.kind : EDGE)
  if (Math.abs(d) === 3) return
  add(50 + d, word?.shape ?? EDGE)
  add(60 + d, word?.suffixes[1] ?? EDGE)
  add(65 + d, word?.stem ?? EDGE)
}

/** All features of one token: those of the words around it, and those of its context. For training; a scorer adds up the parts. */
export function tokenFeatures(facts: SentenceFacts, i: number): readonly number[] {
  const features: number[] = []
  for (let d = -REACH; d <= REACH; d++) features.push(...wordFeatures(facts.tokens[i + d]?.word, d))
  addContextFeatures(facts, i, features)
  return features
}

/** Add the features that look at several words, at the place or at the whole paper. */
export function addContextFeatures({ sentence, tokens }: SentenceFacts, i: number, features: number[]): void {
  const token = tokens[i]
  if (!token) return
  addNeighbours(tokens, i, token, features)
  addLexicon(tokens, i, features)
  addDocument(token, features)
  addPlace(sentence.field === 'title', sentence.index, tokens, i, token, features)
}

const wordAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.lowerHash ?? EDGE
const classAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.wordClass ?? EDGE
const kindAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.kind ?? EDGE
const pair = (template: number, a: number, b: number): number => mixHashes(mixHashes(template, a), b)

function addNeighbours(tokens: readonly TokenFacts[], i: number, token: TokenFacts, features: number[]): void {
  const { lowerHash: here, stem, kind, wordClass, suffixes } = token.word
  const [before, after] = [wordAt(tokens, i - 1), wordAt(tokens, i + 1)]
  const [classBefore, classAfter] = [classAt(tokens, i - 1), classAt(tokens, i + 1)]
  features.push(
    pair(70, before, here),
    pair(71, here, after),
    pair(72, before, after),
    pair(73, wordAt(tokens, i - 2), before),
    pair(74, after, wordAt(tokens, i + 2)),
    pair(75, kind, before),
    pair(76, kind, after),
    pair(77, kind * 64 + wordClass, kindAt(tokens, i - 1) * 4096 + classBefore * 64 + classAfter),
    pair(78, kind * 64 + kindAt(tokens, i + 1), kindAt(tokens, i - 1) * 64 + kindAt(tokens, i + 2)),
    pair(79, suffixes[1] ?? 0, tokens[i + 1]?.word.suffixes[1] ?? EDGE),
    pair(80, here, classAfter),
    pair(81, here, classBefore),
    pair(82, stem, tokens[i + 1]?.word.stem ?? EDGE),
    pair(83, tokens[i - 1]?.word.stem ?? EDGE, stem),
    pair(84, classAt(tokens, i - 2) * 64 + classBefore, kind),
  )
  const gluedLeft = tokens[i - 1]?.end === token.start
  const gluedRight = tokens[i + 1]?.start === token.end
  features.push(pair(85, (gluedLeft ? 1 : 0) + (gluedRight ? 2 : 0), kind))
  if (gluedLeft) features.push(pair(86, before, kindAt(tokens, i - 2)))
}

function addLexicon(tokens: readonly TokenFacts[], i: number, features: number[]): void {
  for (const mark of tokens[i]?.lexicon ?? []) features.push(mixHashes(100, mark))
  for (const mark of tokens[i - 1]?.lexicon ?? []) features.push(mixHashes(101, mark))
  for (const mark of tokens[i + 1]?.lexicon ?? []) features.push(mixHashes(102, mark))
}

function addDocument({ document, word, isShortForm, longForm }: TokenFacts, features: number[]): void {
  if (isShortForm) features.push(mixHashes(110, word.kind))
  if (longForm > 0) features.push(mixHashes(111, longForm))
  if (document.isShortForm) features.push(mixHashes(112, word.kind))
  if (document.isInLongForm) features.push(mixHashes(113, word.kind))
  const isName = word.kind >= 3
  features.push(
    mixHashes(114, word.kind * 8 + Math.min(document.count, 4)),
    mixHashes(
      115,
      (isName ? 1 : 0) + (document.lowerCase > 0 ? 2 : 0) + (document.capitalised > 0 ? 4 : 0) + (document.inTitle ? 8 : 0),
    ),
  )
  if (document.beforeTitleColon) features.push(mixHashes(116, word.kind))
  if (!isName) return
  // A name is what all its places make of it.
  for (let bit = 1; bit < 31; bit++) {
    if (document.classesBefore & (1 << bit)) features.push(pair(117, bit, word.kind))
    if (document.classesAfter & (1 << bit)) features.push(pair(118, bit, word.kind))
  }
}

function addPlace(
  isTitle: boolean,
  index: number,
  tokens: readonly TokenFacts[],
  i: number,
  { word }: TokenFacts,
  features: number[],
): void {
  const { kind, lowerHash } = word
  const cue = cueBefore(tokens, i)
  const head = headBehind(tokens, i)
  const end = phraseEnd(tokens, i)
  const last = end > i ? wordAt(tokens, end) : EDGE
  features.push(
    mixHashes(120, isTitle ? 0 : index < 2 ? 1 : 2),
    pair(121, isTitle ? 1 : 0, Math.min(i, 2) * 8 + kind),
    pair(122, cue, kind),
    pair(123, cue, lowerHash),
    pair(124, head, kind),
    pair(125, head >> 3, lowerHash),
    pair(126, last, kind),
  )
  if (isTitle) features.push(pair(127, kind, lowerHash))
}

/** Class of the nearest telling word to the left, in the same clause; 0 where there is none. */
function cueBefore(tokens: readonly TokenFacts[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - CUE_REACH); j--) {
    const wordClass = classAt(tokens, j)
    if (CUE_CLASSES.has(wordClass)) return wordClass
    const text = tokens[j]?.word.text
    if (text === ';' || text === ':') return 0
  }
  return 0
}

/** Class and distance of the noun that closes the phrase to the right (class * 8 + distance); 0 where a sign or a little word comes first. */
function headBehind(tokens: readonly TokenFacts[], i: number): number {
  for (let j = i; j <= i + HEAD_REACH && j < tokens.length; j++) {
    const wordClass = classAt(tokens, j)
    if (HEAD_CLASSES.has(wordClass)) return wordClass * 8 + (j - i)
    if (j > i && endsPhrase(tokens[j])) return 0
  }
  return 0
}

/** Index of the last word of the phrase that the token stands in. */
function phraseEnd(tokens: readonly TokenFacts[], i: number): number {
  let j = i
  while (j + 1 < tokens.length && j < i + HEAD_REACH && !endsPhrase(tokens[j + 1])) j++
  return j
}

function endsPhrase(token: TokenFacts | undefined): boolean {
  if (!token) return true
  const { kind, wordClass, text } = token.word
  if (kind === 0) return text !== '-' && text !== '/'
  return wordClass > 0 && !HEAD_CLASSES.has(wordClass) && kind === 2
}
