import { printable } from './flat-value.js'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** A text as LaTeX shows it: characters with a meaning of their own are escaped, line ends and tabs are spaces, other control characters are dropped. */
export function escapeLatex(text: string): string {
  return spaced(text).replace(/[\\~^<>|]|[&%$#_{}]/gu, (character) => SPECIAL[character] ?? `\\${character}`)
}

/** The same inside a field of BibTeX, which counts braces whether they are escaped or not. */
export function escapeBibtex(text: string): string {
  return escapeLatex(text).replace(/\\([{}])/gu, (_, brace: string) =>
    brace === '{' ? '\\textbraceleft{}' : '\\textbraceright{}',
  )
}

function spaced(text: string): string {
  return printable(text).replace(/[\t\n\r]+/gu, ' ')
}
