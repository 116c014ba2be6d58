import type { SentenceFacts, TokenFacts } from './document-facts.js'
import { classAt, createSink, EDGE, kindAt, pair, put, wordAt, type FeatureSink } from './feature-sink.js'
import { mixHashes } from './hash.js'
import { cueBefore, headBehind, phraseEnd } from './phrase.js'
import { addProposal } from './proposal-features.js'
import type { WordFacts } from './word-facts.js'

/** How far a word's own features reach: up to so many words before and behind count for a token. */
export const REACH = 3

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
  const sink = createSink()
  addContextFeatures(facts, i, sink)
  return [...features, ...sink.hashes.subarray(0, sink.count)]
}

/** Add the features that look at several words, at the place or at the whole paper. */
export function addContextFeatures({ sentence, tokens }: SentenceFacts, i: number, sink: FeatureSink): void {
  const token = tokens[i]
  if (!token) return
  addNeighbours(tokens, i, token, sink)
  addLexicon(tokens, i, sink)
  addDocument(token, sink)
  addPlace(sentence.field === 'title', sentence.index, tokens, i, token, sink)
}

function addNeighbours(tokens: readonly TokenFacts[], i: number, token: TokenFacts, sink: FeatureSink): void {
  const { lowerHash: here, stem, kind, wordClass, suffixes } = token.word
  const [before, after] = [wordAt(tokens, i - 1), wordAt(tokens, i + 1)]
  const [classBefore, classAfter] = [classAt(tokens, i - 1), classAt(tokens, i + 1)]
  put(sink, pair(70, before, here))
  put(sink, pair(71, here, after))
  put(sink, pair(72, before, after))
  put(sink, pair(73, wordAt(tokens, i - 2), before))
  put(sink, pair(74, after, wordAt(tokens, i + 2)))
  put(sink, pair(75, kind, before))
  put(sink, pair(76, kind, after))
  put(sink, pair(77, kind * 64 + wordClass, kindAt(tokens, i - 1) * 4096 + classBefore * 64 + classAfter))
  put(sink, pair(78, kind * 64 + kindAt(tokens, i + 1), kindAt(tokens, i - 1) * 64 + kindAt(tokens, i + 2)))
  put(sink, pair(79, suffixes[1] ?? 0, tokens[i + 1]?.word.suffixes[1] ?? EDGE))
  put(sink, pair(80, here, classAfter))
  put(sink, pair(81, here, classBefore))
  put(sink, pair(82, stem, tokens[i + 1]?.word.stem ?? EDGE))
  put(sink, pair(83, tokens[i - 1]?.word.stem ?? EDGE, stem))
  put(sink, pair(84, classAt(tokens, i - 2) * 64 + classBefore, kind))
  const gluedLeft = tokens[i - 1]?.end === token.start
  const gluedRight = tokens[i + 1]?.start === token.end
  put(sink, pair(85, (gluedLeft ? 1 : 0) + (gluedRight ? 2 : 0), kind))
  if (gluedLeft) put(sink, pair(86, before, kindAt(tokens, i - 2)))
}

function addLexicon(tokens: readonly TokenFacts[], i: number, sink: FeatureSink): void {
  addMarks(100, tokens[i], sink)
  addMarks(101, tokens[i - 1], sink)
  addMarks(102, tokens[i + 1], sink)
}

function addMarks(template: number, token: TokenFacts | undefined, sink: FeatureSink): void {
  if (!token) return
  const { lexicon } = token
  for (const mark of lexicon) put(sink, mixHashes(template, mark))
}

function addDocument({ document, word, isShortForm, longForm }: TokenFacts, sink: FeatureSink): void {
  if (isShortForm) put(sink, mixHashes(110, word.kind))
  if (longForm > 0) put(sink, mixHashes(111, longForm))
  if (document.isShortForm) put(sink, mixHashes(112, word.kind))
  if (document.isInLongForm) put(sink, mixHashes(113, word.kind))
  const isName = word.kind >= 3
  put(sink, mixHashes(114, word.kind * 8 + Math.min(document.count, 4)))
  const look =
    (isName ? 1 : 0) + (document.lowerCase > 0 ? 2 : 0) + (document.capitalised > 0 ? 4 : 0) + (document.inTitle ? 8 : 0)
  put(sink, mixHashes(115, look))
  if (document.beforeTitleColon) put(sink, mixHashes(116, word.kind))
  if (!isName) return
  // A name is what all its places make of it.
  addBits(117, document.classesBefore, word.kind, sink)
  addBits(118, document.classesAfter, word.kind, sink)
}

function addBits(template: number, bits: number, kind: number, sink: FeatureSink): void {
  for (let rest = bits & 0x7ffffffe; rest !== 0; rest &= rest - 1) put(sink, pair(template, 31 - Math.clz32(rest & -rest), kind))
}

function addPlace(
  isTitle: boolean,
  index: number,
  tokens: readonly TokenFacts[],
  i: number,
  token: TokenFacts,
  sink: FeatureSink,
): void {
  const { kind, lowerHash } = token.word
  const cue = cueBefore(tokens, i)
  const head = headBehind(tokens, i)
  const end = phraseEnd(tokens, i)
  const last = end > i ? wordAt(tokens, end) : EDGE
  put(sink, mixHashes(120, isTitle ? 0 : index < 2 ? 1 : 2))
  put(sink, pair(121, isTitle ? 1 : 0, Math.min(i, 2) * 8 + kind))
  put(sink, pair(122, cue, kind))
  put(sink, pair(123, cue, lowerHash))
  put(sink, pair(124, head, kind))
  put(sink, pair(125, head >> 3, lowerHash))
  put(sink, pair(126, last, kind))
  addProposal(isTitle, tokens, i, token, sink)
  if (isTitle) put(sink, pair(127, kind, lowerHash))
}
