/** A confidence, 0..1, as a word: `sure` from 0.9, `likely` from 0.7, else `check`. */
export function confidenceWord(confidence: number): 'sure' | 'likely' | 'check' {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'likely' : 'check'
}
