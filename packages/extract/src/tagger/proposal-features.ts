import type { TokenFacts } from './document-facts.js'
import { classAt, pair, put, wordAt, type FeatureSink } from './feature-sink.js'
import { phraseStart } from './phrase.js'
import { classNumber } from './word-classes.js'

const SIZE = classNumber('size')
const ARTICLE = classNumber('article')
const NEW_WORDS = new Set(['novel', 'new'])

/** What may show that the phrase names what the paper itself proposes: who proposes before it, what opens the phrase. */
export function addProposal(
  isTitle: boolean,
  tokens: readonly TokenFacts[],
  i: number,
  token: TokenFacts,
  sink: FeatureSink,
): void {
  const { kind, wordClass } = token.word
  const start = phraseStart(tokens, i)
  let opener = start - 1
  let isNew = 0
  while (opener >= 0 && start - opener < 6 && classAt(tokens, opener) === SIZE) {
    if (NEW_WORDS.has(tokens[opener]?.word.lower ?? '')) isNew = 1
    opener--
  }
  const opens = classAt(tokens, opener)
  const article = opens === ARTICLE ? (tokens[opener]?.word.lower === 'the' ? 60 : 61) : opens
  const cue =
    token.proposeBefore < 0
      ? 0
      : i - token.proposeBefore > 20
        ? 5
        : i - token.proposeBefore > 10
          ? 4
          : i - token.proposeBefore > 5
            ? 3
            : 2
  const told = cue * 4 + (token.isOwnSentence ? 2 : 0) + isNew
  const title = token.document.inTitle ? 1 : 0
  put(sink, pair(130, told, kind))
  put(sink, pair(131, article * 64 + told, kind))
  put(sink, pair(132, told * 2 + title, wordClass))
  put(sink, pair(133, wordAt(tokens, opener), isNew * 8 + kind))
  put(sink, pair(134, wordAt(tokens, opener - 1), article))
  put(sink, pair(135, isTitle ? 9 : token.ownBefore, kind * 8 + cue))
  if (isTitle) put(sink, pair(136, token.behindTitleColon ? 1 : 0, kind))
}
