/** A rule of language: words of a name in, words that mean the same out. Its name says why two names are one. */
export interface WordRule {
  readonly name: string
  readonly apply: (words: readonly string[], name: string) => readonly string[]
}

const PREFIX = /^(?:auto|multi|pre|non|semi|bi|un|re|de|hyper|meta|sub|super|inter|intra|anti|co|post|uni|over|out|feed|cross)$/u
/** "time series" is one word to us, so that its place among the others does not matter. */
const PAIRS: Readonly<Record<string, string>> = {
  'time series': 'timeseries',
  'in painting': 'inpainting',
  'in filling': 'infilling',
}

/** `auto regressive` → `autoregressive`, `pre-trained` → `pretrained`, `time series` → `timeseries`. */
export const JOIN_PREFIXES: WordRule = {
  name: 'one word or two',
  apply: (words) => {
    const joined: string[] = []
    for (let i = 0; i < words.length; i++) {
      const [word = '', next] = [words[i], words[i + 1]]
      const pair = next === undefined ? undefined : (PAIRS[`${word} ${next}`] ?? (PREFIX.test(word) ? word + next : undefined))
      joined.push(pair ?? word)
      if (pair !== undefined) i++
    }
    return joined
  },
}

const LINK = /^(?:of|for|with|to|from|in|via|and|or|by|on|through|over|without|under|as|at|2)$/u
const X_TO_Y = /\b([\p{L}\p{N}]+)[\s-]+to[\s-]+([\p{L}\p{N}]+)\b/gu

/** `text to image` → `text2image`, so that its two ends keep their order. */
export const FROM_TO: WordRule = {
  name: 'from one thing to another',
  apply: (words) => words.join(' ').replace(X_TO_Y, '$12$2').split(' '),
}

/** Qualifiers in alphabetical order, unless a preposition gives the order a meaning. */
export const ANY_ORDER: WordRule = {
  name: 'the same words in another order',
  apply: (words) => (words.some((word) => LINK.test(word)) ? words : [...words].sort()),
}

/** A rule that swaps single words by a table. */
export function replaceWords(name: string, table: Readonly<Record<string, string>>): WordRule {
  return {
    name,
    apply: (words) =>
      words.flatMap((word) =>
        Object.hasOwn(table, word) ? (table[word] ?? '').split(' ').filter((part) => part !== '') : [word],
      ),
  }
}

/** A rule that drops words from the end as long as another word is left. */
export function dropTrailing(name: string, pattern: RegExp): WordRule {
  return {
    name,
    apply: (words) => {
      let end = words.length
      while (end > 1 && pattern.test(words[end - 1] ?? '')) end--
      return words.slice(0, end)
    },
  }
}

/** Words to a key: all in one, so that hyphens and blanks do not count. */
export function compact(words: readonly string[]): string {
  return words.join('').replaceAll('.', '_')
}
