import { confidenceWord } from '../scene/confidence-word.js'

/** How sure a claim is: a word, and the number on demand. */
export function Confidence({ value }: { readonly value: number }) {
  const word = confidenceWord(value)
  return (
    <span className={`confidence ${word}`} title={`Confidence ${value.toFixed(2)} of 1`}>
      {word}
    </span>
  )
}
