import { combining, latex2unicode } from 'unicode2latex'

/** Commands whose character in the table reads badly in a line of text, or that have none there. */
const OWN: Readonly<Record<string, string>> = {
  sim: '~',
  approx: '≈',
  cdot: '·',
  nabla: '∇',
  ldots: '…',
  dots: '…',
  cdots: '…',
  textasciitilde: '~',
  textbackslash: '\\',
  textbar: '|',
  lbrace: '{',
  rbrace: '}',
  vert: '|',
  Vert: '‖',
  mid: '|',
  colon: ':',
  prime: "'",
  degree: '°',
  i: 'i',
  j: 'j',
  ast: '*',
  star: '*',
  setminus: '\\',
  tex: 'TeX',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
  vec: '',
}

const CHARACTERS: Readonly<Record<string, string | { readonly text?: string; readonly math?: string }>> = latex2unicode

const ACCENTS: Readonly<Record<string, string>> = {
  ...combining.tounicode,
  // The table gives a wedge for it.
  hat: '\u0302',
  vec: '\u20d7',
  c: '\u0327',
  b: '\u0331',
}

/** The character of a command without arguments, `alpha` or `%`, if it has one. */
export function findSymbol(command: string): string | undefined {
  const own = OWN[command]
  if (own !== undefined && own !== '') return own
  const found = CHARACTERS[`\\${command}`]
  const character = typeof found === 'string' ? found : (found?.text ?? found?.math)
  // Combining marks are accents; letters of mathematical alphabets read badly, and no font has them all.
  return character === undefined || /^\p{M}/u.test(character) ? undefined : character.normalize('NFKC')
}

/** The combining mark that an accent command sets on its letter, if it is one. */
export function findAccent(command: string): string | undefined {
  return Object.hasOwn(ACCENTS, command) ? ACCENTS[command] : undefined
}
