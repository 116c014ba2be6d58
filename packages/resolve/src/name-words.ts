/** Words that end in s in the singular, and would lose it. */
const SINGULAR_S = /(?:ss|us|is|ias|series|ens|ics)$/u
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['taxa', 'taxon'],
])
/** What is left of a singular that lost its s, or kept an e, where a name was made singular letter by letter: "analysi", "processe". */
const CUT_SHORT = /(?:aly|nthe|othe|gno)si$/u
const LEFT_E = /(?:ss|sh|ch|x|zz)e$/u
/** Plurals in -es whose singular has no e: processes, approaches, losses, boxes. */
const ES = /(?:ss|sh|ch|x|zz)es$/u

/** British spellings of words that stand in names of this field, as stems: `-is-` for `-iz-`, double l. */
const BRITISH_Z =
  /^(\p{L}*(?:normal|optim|regular|token|quant|discret|general|factor|summar|initial|parametr|parameter|marginal|visual|local|categor|random|personal|minim|maxim|amort|linear|binar|stabil|styl|vector|memor|recogn|organ|special|util|central|character|digit|penal|crystall|synchron|synthes|hypothes))is(e|ed|er|ers|es|ing|ation|ations)$/u
const BRITISH_L = /^(\p{L}*(?:model|label|signal|channel|level))l(ing|ed|er)$/u
const BRITISH_OUR = /^(behavi|col|neighb)our/u

/** Sizes of pictures and volumes: 64×64, 64 x 64, 64*64, 64times64 (what is left of LaTeX), 64\times64. */
const TIMES = /(\d)\s*(?:[x×*]|\$?\\?times\$?)\s*(?=\d)/giu
/** A short form in brackets behind what it stands for: "autoregressive (AR) model". */
const BRACKETED_SHORT = /(\p{L}[\p{L}\p{N}-]*)\s*\((?=[^()]*\p{Lu})[\p{L}\p{N}\-+]{2,10}\)/gu
/** The plural of a short form in capitals, however short: DMs, GPs. */
const CAPITALS_PLURAL = /(?<![\p{L}\p{N}])(\p{L}?\p{Lu}[\p{Lu}\p{N}]*)s(?![\p{L}\p{N}])/gu
/** The S of a short form in capitals is no plural: LRAS is not LRA. */
const CAPITAL_S = /(?<![\p{L}\p{N}])(\p{Lu}{2,4})S(?![\p{L}\p{N}])/gu
/** Stands for an s that is no plural while words are made singular. */
const LASTING_S = 'ſ'
const SEPARATORS = /[^\p{L}\p{N}+*^.]+/gu
/** A point counts only between digits: GPT-3.5 is not GPT-35. */
const LOOSE_POINT = /(?<!\d)\.|\.(?!\d)/gu

/**
 * The words of a name as they count for comparing: lower case, accents and marks dropped, `×`, x, * and "times" between digits as x,
 * short forms in brackets left out, singular, American spelling. Hyphens and blanks part words alike. Odd input gives `[]`.
 */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(BRACKETED_SHORT, '$1')
    .replace(TIMES, '$1x')
    .replace(CAPITALS_PLURAL, '$1')
    .replace(CAPITAL_S, `$1${LASTING_S}`)
    .toLowerCase()
    .replace(/['’`]s\b/gu, '')
    .replace(LOOSE_POINT, ' ')
    .replace(SEPARATORS, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => americanSpelling(singular(word)).replace(LASTING_S, 's'))
}

/** One word without its plural ending; short words and words like "process", "bias", "series" stay. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (CUT_SHORT.test(word)) return `${word}s`
  if (LEFT_E.test(word)) return word.slice(0, -1)
  if (word.length <= 3 || !word.endsWith('s') || SINGULAR_S.test(word)) return word
  if (ES.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.slice(0, -1)
}

function americanSpelling(word: string): string {
  return word.replace(BRITISH_Z, '$1iz$2').replace(BRITISH_L, '$1$2').replace(BRITISH_OUR, '$1or')
}
