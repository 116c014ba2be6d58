import { spellingKey } from '@claimgraph/model'
import { singularNoun, type PaperText } from '@claimgraph/text'

/**
 * The name of a thing out of its written forms: the short form when the paper defines one or writes one in capitals, else the fullest form, singular.
 * Forms of one spelling: the one in lower case, where there is one.
 */
export function chooseName(forms: readonly string[], text: PaperText): string {
  const defined = new Set(text.definitions.map(({ short }) => short.text))
  const short = forms.find((form) => defined.has(form)) ?? forms.find((form) => /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(form))
  return singularName(short ?? fullest(forms), forms)
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
