import { findCommand } from './latex-commands.js'
import { findAccent, findSymbol } from './latex-symbols.js'
import { latexTokens } from './latex-tokens.js'
import type { LatexToken } from './latex-tokens.js'
import { plainMarks, setAccent } from './latex-marks.js'
import type { Markup } from './plain-text.js'
import { tidyFormula } from './tidy-formula.js'

const THROUGHOUT = /[\\{}$~`]|--|''/u
const IN_PLACES = /\\(?:[a-zA-Z]|[^\s\p{L}\p{N}])|\$[^$]+\$|\{[\p{L}\p{N}-]+\}|``|\S~\S/u

/** Groups, commands and formulas in one another at most; deeper ones are taken for text, so that no text can exhaust the stack. */
const DEEPEST = 60

/** Whether a text holds LaTeX, or what LaTeX writes in a way of its own. */
export function hasLatex(text: string, markup: Markup): boolean {
  return (markup === 'latex' ? THROUGHOUT : IN_PLACES).test(text)
}

/** What LaTeX shows, in a line of text. Commands that are unknown leave their names and arguments. */
export function latexToText(text: string, markup: Markup): string {
  // What was cited is gone; the full stop behind it closes up.
  const shown = new LatexReader(text, markup).read().replace(/\s+/gu, ' ')
  return shown.replace(/ (?=[.,;:](?: |$))/gu, '')
}

/** Where a stretch of tokens ends. */
type End = (token: LatexToken) => boolean

class LatexReader {
  readonly #tokens: LatexToken[]
  readonly #throughout: boolean
  #at = 0
  #depth = 0

  constructor(text: string, markup: Markup) {
    this.#tokens = latexTokens(text)
    this.#throughout = markup === 'latex'
  }

  read(): string {
    return this.#stretch(false, () => false)
  }

  /** The text of all tokens up to one that ends the stretch, which is taken too. */
  #stretch(math: boolean, ends: End): string {
    let out = ''
    // The last character by itself: to look at the end of a text that grows would copy it each time.
    let last = ''
    for (let token = this.#next(); token && !ends(token); token = this.#next()) {
      const text = this.#show(token, math, last)
      out += text
      last = text.at(-1) ?? last
    }
    return out
  }

  #next(): LatexToken | undefined {
    return this.#tokens[this.#at++]
  }

  #show(token: LatexToken, math: boolean, before: string): string {
    if (this.#depth >= DEEPEST) return token.raw
    this.#depth++
    const text = this.#showOne(token, math, before)
    this.#depth--
    return text
  }

  #showOne(token: LatexToken, math: boolean, before: string): string {
    switch (token.kind) {
      case 'command':
        return this.#command(token, math, before)
      case 'open':
        return this.#group(math)
      case 'close':
        return this.#throughout || math ? '' : token.raw
      case 'math':
        return this.#formula(token)
      case 'script':
        return math ? this.#script(token.raw) : token.raw
      case 'tie':
        return this.#tie(before)
      case 'text':
        return math ? token.raw : plainMarks(token.raw, this.#throughout)
    }
  }

  /** A group in braces, open already. Braces that LaTeX would not show stay where the text is no LaTeX: `{0, 1}` is a set there. */
  #group(math: boolean): string {
    const first = this.#at
    const text = this.#stretch(math, isClose)
    const plain = this.#tokens.slice(first, first + 2)
    const isSet = plain[0]?.kind === 'text' && plain[1]?.kind === 'close' && !/^[\p{L}\p{N}-]+$/u.test(text)
    return isSet && !math && !this.#throughout ? `{${text}}` : text
  }

  /** A formula between dollars, the first of which is taken; a dollar that opens none is money. */
  #formula({ raw }: LatexToken): string {
    let end = this.#at
    while (end < this.#tokens.length && this.#tokens[end]?.kind !== 'math') end++
    const closing = this.#tokens[end]
    if (closing?.raw !== raw || !this.#isFormula(end)) return raw
    return tidyFormula(this.#stretch(true, (token) => token === closing))
  }

  #isFormula(end: number): boolean {
    const inside = this.#tokens
      .slice(this.#at, end)
      .map((token) => token.raw)
      .join('')
    if (this.#throughout || inside.includes('\\')) return inside !== ''
    return /^\S(?:.*\S)?$/su.test(inside) && !/^\d/u.test(this.#tokens[end + 1]?.raw ?? '')
  }

  #command({ name = '', raw }: LatexToken, math: boolean, before: string): string {
    if (name === '(' || name === '[') return this.#displayed(name === '(' ? ')' : ']')
    const command = findCommand(name)
    if (command) {
      const texts = Array.from({ length: command.takes }, () => this.#argument(math && !command.text))
      return command.show(...texts)
    }
    const accent = findAccent(name)
    if (accent !== undefined) return setAccent(this.#argument(math), accent)
    const blank = /\s$/u.test(raw) ? ' ' : ''
    const symbol = findSymbol(name)
    // Blanks behind a letter such as \ss only end the command; behind a sign, those who write abstracts mean them.
    if (symbol !== undefined) return symbol + (!math && /\p{Script=Latin}/u.test(symbol) ? '' : blank)
    // An unknown command, most often the name that a paper gives its method; in a formula a function such as \log.
    if (!/^[a-z]/iu.test(name)) return name
    return (math && /[\p{L}\p{N})]$/u.test(before) ? ' ' : '') + name + (blank || (math && this.#startsWord() ? ' ' : ''))
  }

  /** A formula in `\( … \)` or `\[ … \]`. */
  #displayed(sign: string): string {
    return tidyFormula(this.#stretch(true, (token) => token.kind === 'command' && token.name === sign))
  }

  #startsWord(): boolean {
    return /^[\p{L}\p{N}\\]/u.test(this.#tokens[this.#at]?.raw ?? '')
  }

  /** The argument that comes next: a group, a command, or one character. An option in square brackets before it is passed over. */
  #argument(math: boolean): string {
    const token = this.#next()
    if (!token) return ''
    if (token.kind === 'open') return this.#stretch(math, isClose)
    if (token.kind === 'close' || token.kind === 'math') {
      this.#at--
      return ''
    }
    if (token.kind !== 'text') return this.#show(token, math, '')
    const [whole, character = ''] = /^\s*(?:\[[^\]]*\])?\s*(\S?)/u.exec(token.raw) ?? []
    if (character !== '') {
      this.#putBack(token.raw.slice(whole?.length ?? 0))
      return character
    }
    return this.#argument(math)
  }

  #putBack(rest: string): void {
    if (rest !== '') this.#tokens[--this.#at] = { kind: 'text', raw: rest }
  }

  #script(mark: string): string {
    const text = this.#argument(true).trim()
    if (/^(?:st|nd|rd|th|'+)$/u.test(text)) return text
    if (/^[∘°]$/u.test(text)) return '°'
    return /^[-+−]?[\p{L}\p{N}.,*'†‡]*[+*]?$/u.test(text) ? mark + text : `${mark}(${text})`
  }

  #tie(before: string): string {
    if (this.#throughout) return ' '
    const behind = this.#tokens[this.#at]?.raw ?? ''
    return /^[^\s/(]$/u.test(before) && /^[^\s)]/u.test(behind) ? ' ' : '~'
  }
}

function isClose(token: LatexToken): boolean {
  return token.kind === 'close'
}
