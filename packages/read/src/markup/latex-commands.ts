/** What becomes of a command's arguments; the text of an argument is given as it was read. */
export interface LatexCommand {
  /** How many arguments it takes. */
  readonly takes: number
  readonly show: (...texts: readonly string[]) => string
  /** Its arguments are text, also inside a formula. */
  readonly text?: true
}

const content: LatexCommand = { takes: 1, show: (text = '') => text }
const words: LatexCommand = { ...content, text: true }
const nothing: LatexCommand = { takes: 0, show: () => '' }
const blank: LatexCommand = { takes: 0, show: () => ' ' }
const hidden: LatexCommand = { takes: 1, show: () => '' }
const fraction: LatexCommand = { takes: 2, show: (a = '', b = '') => `${part(a)}/${part(b)}` }

const all = (names: string, command: LatexCommand): readonly (readonly [string, LatexCommand])[] =>
  names.split(' ').map((name) => [name, command] as const)

/** Commands that are more than a character; others are their character, or their name. */
const COMMANDS: ReadonlyMap<string, LatexCommand> = new Map<string, LatexCommand>([
  ...all('text textrm textsf textup textnormal textmd mbox hbox intertext', words),
  ...all(
    'textbf textit texttt textsc textsl emph underline uline textsuperscript textsubscript mathrm mathtt operatorname',
    words,
  ),
  ...all(
    'mathcal mathbf mathbb mathit mathsf mathfrak mathscr boldsymbol bm pmb ensuremath uppercase lowercase MakeUppercase',
    content,
  ),
  ...all('widehat widetilde overline overbrace underbrace boxed fbox enquote ac acl acs acp gls', content),
  ...all('bf it em rm tt sc sl sf bfseries itshape scshape ttfamily rmfamily sffamily mdseries upshape normalfont', nothing),
  ...all('tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge displaystyle textstyle scriptstyle', nothing),
  ...all(
    'left right big Big bigg Bigg bigl bigr Bigl Bigr middle limits nolimits protect noindent indent centering xspace relax',
    nothing,
  ),
  ...all('item newline linebreak par quad qquad space hfill smallskip medskip bigskip', blank),
  ...all(
    'cite citep citet citealp citeauthor citeyear parencite textcite autocite nocite ref eqref cref Cref autoref label',
    hidden,
  ),
  ...all('vspace hspace begin end color vskip hskip bibliography input includegraphics thanks', hidden),
  ...all('frac tfrac dfrac nicefrac sfrac', fraction),
  ['binom', { takes: 2, show: (n = '', k = '') => `C(${n},${k})` }],
  ['sqrt', { takes: 1, show: (text = '') => `√${part(text)}` }],
  ['textcolor', { takes: 2, show: (_, text = '') => text, text: true }],
  ['footnote', { takes: 1, show: (text = '') => ` (${text})`, text: true }],
  ['url', words],
  ['path', words],
  ['href', { takes: 2, show: (address = '', text = '') => (text.includes(address) ? text : `${text} (${address})`), text: true }],
  ['texorpdfstring', { takes: 2, show: (_, text = '') => text }],
  ...'% & $ # _ { }'.split(' ').map((sign) => [sign, { takes: 0, show: () => sign }] as const),
  ...all(', ; : > \\', blank),
  ...[' ', '\n', '\t'].map((sign) => [sign, blank] as const),
  ...all('! - / @ < +', nothing),
])

/** What is known of a command, by its name without backslash. */
export function findCommand(name: string): LatexCommand | undefined {
  return COMMANDS.get(name)
}

/** A part of a fraction or root, in brackets where it is more than a number or a name. */
function part(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`
}
