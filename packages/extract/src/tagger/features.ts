import type { SentenceFacts, TokenFacts } from './document-facts.js'
import { mixHashes } from './hash.js'
import { CUE_CLASSES, HEAD_CLASSES } from './word-classes.js'

/** How far a cue ("propose", "on") is looked for to the left, and a head noun ("dataset") to the right. */
const CUE_REACH = 8
const HEAD_REACH = 5

/**
 * The features of one token of a sentence, as 32-bit hashes (a template's number mixed with the values that it looks at): the word and its neighbours,
 * their shapes, lexicon marks, what the paper defines, and what all places of the word show. About 90 a token.
 */
export function tokenFeatures({ sentence, tokens }: SentenceFacts, i: number): readonly number[] {
  const token = tokens[i]
  if (!token) return []
  const features: number[] = []
  const add = (template: number, value: number) => features.push(mixHashes(template, value))
  const add2 = (template: number, a: number, b: number) => features.push(mixHashes(mixHashes(template, a), b))
  addWord(token, add)
  addNeighbours(tokens, i, add, add2)
  addLexicon(tokens, i, add)
  addDocument(token, add, add2)
  addPlace(sentence.field === 'title', sentence.index, tokens, i, add, add2)
  return features
}

type Add = (template: number, value: number) => void
type Add2 = (template: number, a: number, b: number) => void

const EDGE = 7
const wordAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.lowerHash ?? EDGE
const shapeAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.shape ?? EDGE
const classAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.wordClass ?? EDGE
const kindAt = (tokens: readonly TokenFacts[], i: number): number => tokens[i]?.word.kind ?? EDGE

function addWord({ word }: TokenFacts, add: Add): void {
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

function addNeighbours(tokens: readonly TokenFacts[], i: number, add: Add, add2: Add2): void {
  const here = wordAt(tokens, i)
  for (const d of [-3, -2, -1, 1, 2, 3]) {
    add(30 + d, wordAt(tokens, i + d))
    add(40 + d, classAt(tokens, i + d) * 8 + kindAt(tokens, i + d))
    if (Math.abs(d) === 3) continue
    add(50 + d, shapeAt(tokens, i + d))
    add(60 + d, tokens[i + d]?.word.suffixes[1] ?? EDGE)
    add(65 + d, tokens[i + d]?.word.stem ?? EDGE)
  }
  add2(70, wordAt(tokens, i - 1), here)
  add2(71, here, wordAt(tokens, i + 1))
  add2(72, wordAt(tokens, i - 1), wordAt(tokens, i + 1))
  add2(73, wordAt(tokens, i - 2), wordAt(tokens, i - 1))
  add2(74, wordAt(tokens, i + 1), wordAt(tokens, i + 2))
  add2(75, kindAt(tokens, i), wordAt(tokens, i - 1))
  add2(76, kindAt(tokens, i), wordAt(tokens, i + 1))
  add2(
    77,
    kindAt(tokens, i) * 64 + classAt(tokens, i),
    kindAt(tokens, i - 1) * 4096 + classAt(tokens, i - 1) * 64 + classAt(tokens, i + 1),
  )
  add2(78, kindAt(tokens, i) * 64 + kindAt(tokens, i + 1), kindAt(tokens, i - 1) * 64 + kindAt(tokens, i + 2))
  add2(79, tokens[i]?.word.suffixes[1] ?? 0, tokens[i + 1]?.word.suffixes[1] ?? EDGE)
  add2(80, here, classAt(tokens, i + 1))
  add2(81, here, classAt(tokens, i - 1))
  add2(82, tokens[i]?.word.stem ?? 0, tokens[i + 1]?.word.stem ?? EDGE)
  add2(83, tokens[i - 1]?.word.stem ?? EDGE, tokens[i]?.word.stem ?? 0)
  add2(84, classAt(tokens, i - 2) * 64 + classAt(tokens, i - 1), kindAt(tokens, i))
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  const gluedLeft = previous !== undefined && previous.end === tokens[i]?.start ? 1 : 0
  const gluedRight = next !== undefined && next.start === tokens[i]?.end ? 2 : 0
  add2(85, gluedLeft + gluedRight, kindAt(tokens, i))
  if (gluedLeft) add2(86, wordAt(tokens, i - 1), kindAt(tokens, i - 2))
}

function addLexicon(tokens: readonly TokenFacts[], i: number, add: Add): void {
  for (const mark of tokens[i]?.lexicon ?? []) add(100, mark)
  for (const mark of tokens[i - 1]?.lexicon ?? []) add(101, mark)
  for (const mark of tokens[i + 1]?.lexicon ?? []) add(102, mark)
}

function addDocument(token: TokenFacts, add: Add, add2: Add2): void {
  const { document, word } = token
  if (token.isShortForm) add(110, word.kind)
  if (token.longForm > 0) add(111, token.longForm)
  if (document.isShortForm) add(112, word.kind)
  if (document.isInLongForm) add(113, word.kind)
  const isName = word.kind >= 3
  const count = Math.min(document.count, 4)
  add(114, word.kind * 8 + count)
  add(115, (isName ? 1 : 0) + (document.lowerCase > 0 ? 2 : 0) + (document.capitalised > 0 ? 4 : 0) + (document.inTitle ? 8 : 0))
  if (document.beforeTitleColon) add(116, word.kind)
  if (!isName) return
  // A name is what all its places make of it.
  for (let bit = 1; bit < 31; bit++) {
    if (document.classesBefore & (1 << bit)) add2(117, bit, word.kind)
    if (document.classesAfter & (1 << bit)) add2(118, bit, word.kind)
  }
}

function addPlace(isTitle: boolean, index: number, tokens: readonly TokenFacts[], i: number, add: Add, add2: Add2): void {
  const kind = kindAt(tokens, i)
  add(120, isTitle ? 0 : index < 2 ? 1 : 2)
  add2(121, isTitle ? 1 : 0, Math.min(i, 2) * 8 + kind)
  const cue = cueBefore(tokens, i)
  add2(122, cue, kind)
  add2(123, cue, wordAt(tokens, i))
  const head = headBehind(tokens, i)
  add2(124, head, kind)
  add2(125, head >> 3, wordAt(tokens, i))
  add2(126, headWord(tokens, i), kind)
  if (isTitle) add2(127, kind, wordAt(tokens, i))
}

/** Class of the nearest telling word to the left, in the same clause; 0 where there is none. */
function cueBefore(tokens: readonly TokenFacts[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - CUE_REACH); j--) {
    const wordClass = classAt(tokens, j)
    if (CUE_CLASSES.has(wordClass)) return wordClass
    if (tokens[j]?.text === ';' || tokens[j]?.text === ':') return 0
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

/** The last word of the phrase that the token stands in. */
function headWord(tokens: readonly TokenFacts[], i: number): number {
  let j = i
  while (j + 1 < tokens.length && j < i + HEAD_REACH && !endsPhrase(tokens[j + 1])) j++
  return j > i ? wordAt(tokens, j) : EDGE
}

function endsPhrase(token: TokenFacts | undefined): boolean {
  if (!token) return true
  const { kind, wordClass, text } = token.word
  if (kind === 0) return text !== '-' && text !== '/'
  return wordClass > 0 && !HEAD_CLASSES.has(wordClass) && kind === 2
}
