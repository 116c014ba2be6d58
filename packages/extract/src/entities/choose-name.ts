import { spellingKey } from '@claimgraph/model'
import { singularNoun, type PaperText } from '@claimgraph/text'

/**
 * The name of a thing out of its written forms: the short form when the paper defines one, writes one in capitals or coins a word for it (FlexVAR, AiM),
 * else the fullest form, singular. Forms of one spelling: the one in lower case, where there is one.
 */
export function chooseName(forms: readonly string[], text: PaperText): string {
  const defined = new Set(text.definitions.map(({ short }) => short.text))
  const short =
    forms.find((form) => defined.has(form)) ??
    forms.find((form) => IN_CAPITALS.test(form)) ??
    forms.find((form) => COINED.test(form) && !forms.some((longer) => longer !== form && longer.includes(form))) ??
    forms.find((form) => forms.some((longer) => isBracketed(form, longer, text)))
  return singularName(short ?? fullest(forms), forms)
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u
/** One word with a capital behind a small letter, or two capitals in a row: nobody writes an ordinary word so. */
const COINED = /^(?=\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}))[\p{L}\p{N}+.-]+$/u

/** Whether the paper writes `longer (form)`: "Pathways model (Parti)". */
function isBracketed(form: string, longer: string, { title, abstract }: PaperText): boolean {
  return longer.length > form.length && [title, abstract].some((field) => field.includes(`${longer} (${form})`))
}

function fullest(forms: readonly string[]): string {
  const lowerFirst = [...forms].sort(
    (a, b) => b.length - a.length || Number(a !== a.toLowerCase()) - Number(b !== b.toLowerCase()),
  )
  return lowerFirst[0] ?? ''
}

function singularName(name: string, forms: readonly string[]): string {
  const same = forms.filter((form) => spellingKey(form) === spellingKey(name))
  const written = same.find((form) => form === form.toLowerCase()) ?? name
  const last = /[\p{L}\p{N}]+$/u.exec(written)?.[0] ?? ''
  const singular = written.slice(0, written.length - last.length) + singularNoun(last)
  return spellingKey(singular) === spellingKey(written) || same.includes(singular) || isPlural(written, singular)
    ? singular
    : written
}

/** Whether a family's name is a plural that changes more than an s; a proper name keeps its ending. */
function isPlural(written: string, singular: string): boolean {
  return written === written.toLowerCase() && singular !== written
}
