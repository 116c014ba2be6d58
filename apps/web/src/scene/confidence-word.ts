export type ConfidenceWord = 'sure' | 'likely' | 'check'

const LEAST: readonly (readonly [ConfidenceWord, number])[] = [
  ['sure', 0.9],
  ['likely', 0.7],
]

/** The word for a confidence of 0..1: no number is shown without it. */
export function confidenceWord(confidence: number): ConfidenceWord {
  return LEAST.find(([, least]) => confidence >= least)?.[0] ?? 'check'
}
