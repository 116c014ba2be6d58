import { SINGULARS } from './singulars.generated.js'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  SINGULARS.split('|').map((row) => {
    const [plural = '', singular = ''] = row.split(' ')
    return [plural, singular]
  }),
)

/**
 * The singular of a noun: from the table of those whose ending does not tell, else by ending. Keeps the word's case where it can; a word that is no plural
 * stays as it is: "matrices" gives "matrix", "GANs" "GAN", "analysis" "analysis".
 */
export function singularNoun(word: string): string {
  return IRREGULAR.get(word) ?? singularByEnding(word)
}

/** The same by ending alone. */
export function singularByEnding(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word
}
