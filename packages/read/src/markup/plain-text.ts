import { hasHtml, htmlToText } from './html.js'
import { hasLatex, latexToText } from './latex.js'

/**
 * What a text may be written in: `latex` is LaTeX throughout, as in BibTeX, where braces, dashes and quotes mean something; `mixed` is a text that may hold
 * LaTeX, HTML, JATS or MathML in places, as in the metadata of preprints and publishers.
 */
export type Markup = 'latex' | 'mixed'

/**
 * A title or an abstract as people read it: tags and entities of HTML, JATS and MathML gone or turned to characters, LaTeX's accents, commands and formulas
 * turned to text (`$\mathcal{L}_1$` is `L_1`), blanks and line ends single blanks. Offsets of all that is later found are those of this text. Odd
 * input never throws: what is no markup stays as it is.
 */
export function plainText(text: string, markup: Markup): string {
  const bare = hasHtml(text) ? htmlToText(text) : text
  const read = hasLatex(bare, markup) ? latexToText(bare, markup) : bare
  // eslint-disable-next-line no-control-regex
  return read.replace(/[\s\u0000-\u001f\u007f\u00ad\u200b\ufeff]+/gu, ' ').trim()
}
