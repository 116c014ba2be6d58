import type { Evidence } from '@claimgraph/model'
import type { LinkedFeatures, ResultCandidate } from './result-candidates.js'

/** The passage of the sentence that gives a number: the number, its metric, and the words that lead to them. */
export function resultEvidence({ scene, number }: ResultCandidate, metric: LinkedFeatures): Evidence {
  const { sentence, words } = scene
  const place = metric.mention ?? number
  let from = Math.min(number.first, place.first)
  const to = Math.max(number.end, place.end)
  // Back to the beginning of the clause, at most eight words.
  for (let steps = 0; steps < 8 && from > 0 && !STOPS.has(words[from - 1] ?? ''); steps++) from--
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = Math.max(number.stop, sentence.tokens[to - 1]?.end ?? number.stop)
  return { text: sentence.text.slice(start - sentence.start, end - sentence.start), field: sentence.field, start, end }
}

const STOPS = new Set([',', ';', ':', '.', '(', 'while', 'and', 'which'])
