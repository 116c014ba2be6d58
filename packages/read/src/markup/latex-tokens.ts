/** A piece of LaTeX: a command, a bracket or mark that means something, or text. */
export interface LatexToken {
  readonly kind: 'command' | 'open' | 'close' | 'math' | 'script' | 'tie' | 'text'
  /** As it stands in the text; a command of letters has the blanks behind it with it. */
  readonly raw: string
  /** Of a command: without backslash. */
  readonly name?: string
}

const TOKEN = /\\([a-zA-Z]+)\*?\s*|\\([^])|(\{)|(\})|(\$\$?)|([_^])|(~)|[^\\{}$_^~]+|\\$/gu

/** Cut LaTeX into tokens, which joined give it again. A `%` is text: in titles and abstracts it is a percent, no comment. */
export function latexTokens(text: string): LatexToken[] {
  return [...text.matchAll(TOKEN)].map(([raw, word, sign, open, close, math, script, tie]) => {
    const name = word ?? sign
    if (name !== undefined) return { kind: 'command', name, raw }
    return { kind: open ? 'open' : close ? 'close' : math ? 'math' : script ? 'script' : tie ? 'tie' : 'text', raw }
  })
}
