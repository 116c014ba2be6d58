import type { PaperText } from '@claimgraph/text'
import { MENTION_LABELS, type Mention } from '../mention.js'
import { documentFacts, type SentenceFacts } from '../tagger/document-facts.js'
import { tokenFeatures } from '../tagger/features.js'
import { findSpans } from '../tagger/find-spans.js'
import { buildLattice, followFactors } from '../tagger/lattice.js'
import { addFeature, readTaggerModel, type TaggerModel } from '../tagger/tagger-model.js'
import { TAGGER } from '../tagger/tagger.generated.js'
import { TAG_COUNT } from '../tagger/tags.js'

/** Mentions less likely than this are not given: below it more are wrong than right. */
const LEAST_PROBABILITY = 0.3

let trained: TaggerModel | undefined

/**
 * What a paper's text names, by the small trained tagger: a linear-chain CRF (Lafferty, McCallum, Pereira 2001) over words, shapes, neighbours, public
 * lexicons and what all places of a word in the paper show. In the order of the text, none overlapping. Linear in the text's length.
 */
export function findMentions(text: PaperText): readonly Mention[] {
  trained ??= readTaggerModel(TAGGER)
  return findMentionsWith(trained, text)
}

/** The same with another trained model: what training and cross-validation measure is this. */
export function findMentionsWith(model: TaggerModel, text: PaperText, least = LEAST_PROBABILITY): readonly Mention[] {
  const follows = followFactors(model.transitions)
  return documentFacts(text).flatMap((facts) => mentionsOf(model, follows, facts, text, least))
}

function mentionsOf(
  model: TaggerModel,
  follows: Float64Array,
  facts: SentenceFacts,
  text: PaperText,
  least: number,
): readonly Mention[] {
  const { sentence, tokens } = facts
  if (tokens.length === 0) return []
  const emissions = scoreTokens(model, facts)
  const lattice = buildLattice({ emissions, transitions: model.transitions, length: tokens.length }, follows)
  return findSpans(lattice, tokens.length, least).map(({ from, to, label, probability }) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to]?.end ?? start
    const { field } = sentence
    return { text: text[field].slice(start, end), field, start, end, label: MENTION_LABELS[label] ?? 'named', probability }
  })
}

function scoreTokens(model: TaggerModel, facts: SentenceFacts): Float64Array {
  const scores = new Float64Array(facts.tokens.length * TAG_COUNT)
  facts.tokens.forEach((_, i) => {
    for (const hash of tokenFeatures(facts, i)) addFeature(model, hash, scores, i * TAG_COUNT)
  })
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) * model.scale
  return scores
}
