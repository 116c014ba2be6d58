import type { PaperText } from '@claimgraph/text'
import type { Mention } from '../mention.js'
import { documentFacts, type SentenceFacts } from '../tagger/document-facts.js'
import { findSpans } from '../tagger/find-spans.js'
import { buildLattice } from '../tagger/lattice.js'
import { createScorer, scoreTokens, type Scorer } from '../tagger/score-tokens.js'
import { readTaggerModel, type StoredTagger } from '../tagger/tagger-model.js'
import { TAGGER } from '../tagger/tagger.generated.js'

/** Mentions less likely than this are not given; which of the others are kept is learnt, see `joinMentions`. */
const LEAST_PROBABILITY = 0.1

let own: ((text: PaperText) => readonly Mention[]) | undefined

/**
 * What a paper's text names, by the small trained tagger: a linear-chain CRF (Lafferty, McCallum, Pereira 2001) over words, shapes, neighbours, public
 * lexicons and what all places of a word in the paper show. In the order of the text, none overlapping. Linear in the text's length.
 */
export function findMentions(text: PaperText): readonly Mention[] {
  own ??= createTagger(TAGGER)
  return own(text)
}

/** The same with another trained model. */
export function createTagger(stored: StoredTagger): (text: PaperText) => readonly Mention[] {
  const scorer = createScorer(readTaggerModel(stored))
  return (text) => documentFacts(text).flatMap((facts) => mentionsOf(scorer, facts, text))
}

function mentionsOf(scorer: Scorer, facts: SentenceFacts, text: PaperText): readonly Mention[] {
  const { sentence, tokens } = facts
  if (tokens.length === 0) return []
  const emissions = scoreTokens(scorer, facts)
  const lattice = buildLattice({ emissions, transitions: scorer.model.transitions, length: tokens.length }, scorer.follows)
  return findSpans(lattice, tokens.length, LEAST_PROBABILITY).map(({ from, to, label, probability, proposed }) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to]?.end ?? start
    const { field } = sentence
    return { text: text[field].slice(start, end), field, start, end, label, probability, ...(proposed > 0 ? { proposed } : {}) }
  })
}
