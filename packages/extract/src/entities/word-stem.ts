const ENDINGS = /(?:ations?|itions?|ings?|ions?|ers?|ors?|ives?|ed|al|ly|es|s|e)$/u

/**
 * What a lower-case word shares with its relatives, for comparing words of one paper only: "generation", "generating" and "generative" give "gener". Short
 * words and acronyms stay whole. Not for print.
 */
export function wordStem(word: string): string {
  if (word.length < 5) return word.length > 3 ? word.replace(/s$/u, '') : word
  const bare = word.replace(/ies$/u, 'y').replace(/ll?ing$/u, 'l')
  const stem = bare.replace(ENDINGS, '')
  return (stem.length >= 3 ? stem : bare).slice(0, 7)
}
