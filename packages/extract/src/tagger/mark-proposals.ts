import { classNumber } from './word-classes.js'
import type { WordFacts } from './word-facts.js'

/** What a text says of proposing before a token. */
export interface ProposalMarks {
  /** Index of the last word before it in its sentence that says "propose", "introduce"; -1 where there is none. */
  proposeBefore: number
  /** The sentence speaks of its authors' own work before it: "we", "this paper". */
  isOwnSentence: boolean
  /** How many sentences before say "we propose": 0, 1, 2 for more. */
  ownBefore: number
  behindTitleColon: boolean
}

interface Marked extends ProposalMarks {
  readonly word: WordFacts
}

const PROPOSE = classNumber('propose')
const OUR = classNumber('our')
const WORK = new Set(['paper', 'work', 'article', 'study', 'letter', 'report'])

/** Mark what a sentence says of proposing before each of its words; whether it says "we propose" at all. */
export function markProposals(tokens: readonly Marked[], ownBefore: number): boolean {
  let proposeBefore = -1
  let isOwnSentence = false
  let isProposal = false
  let isBehindColon = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    token.proposeBefore = proposeBefore
    token.isOwnSentence = isOwnSentence
    token.ownBefore = ownBefore
    token.behindTitleColon = isBehindColon
    const { wordClass, lower, text } = token.word
    if (wordClass === PROPOSE) {
      proposeBefore = i
      if (isOwnSentence) isProposal = true
    }
    if (wordClass === OUR || WORK.has(lower)) isOwnSentence = true
    if (text === ':') isBehindColon = true
  }
  return isProposal
}
