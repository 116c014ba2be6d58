/** The text of one entry, from its `@` to its last bracket. */
export interface BibtexText {
  /** Where it begins, counted from 1. */
  readonly line: number
  readonly text: string
  readonly fault?: string
}

/** Longest entry that is kept, in UTF-16 units. */
const LONGEST_ENTRY = 1024 * 1024
const START = /^[ \t]*@[a-z]+\s*[{(]/iu
/** A line that opens an entry while another is open: that one lacks a bracket. */
const SURE_START = /^@[a-z]+\s*[{(]\s*[^\s,{}="]+\s*,\s*(?:$|[a-z][\w-]*\s*=\s*[{"\w])/iu

/**
 * Cuts BibTeX into its entries, line by line: an entry goes from its `@type{` to where its brackets close. What stands between entries is a comment. An
 * entry that is still open when the next one plainly begins is given with its fault.
 */
export class BibtexEntries {
  #open: { readonly line: number; readonly isRound: boolean; readonly texts: string[]; length: number } | undefined
  #depth = 0

  /** Take the next line, and give the entries that end in it. */
  push(line: string, number: number): readonly BibtexText[] {
    const found: BibtexText[] = []
    if (this.#open && SURE_START.test(line)) found.push(this.#give('it is not closed before the next entry begins'))
    let rest = line
    while (rest !== '') {
      if (!this.#open) {
        const start = START.exec(rest)
        if (!start) break
        this.#open = { line: number, isRound: start[0].endsWith('('), texts: [], length: 0 }
        this.#depth = 0
      }
      const end = this.#endIn(rest)
      this.#keep(end === undefined ? `${rest}\n` : rest.slice(0, end))
      if (end === undefined) break
      found.push(this.#give())
      rest = rest.slice(end)
    }
    return found
  }

  /** The text has ended: the entry that is still open, if one is. */
  end(): readonly BibtexText[] {
    return this.#open ? [this.#give('it is cut off')] : []
  }

  /** Offset behind the bracket that closes the entry, if it is in this text. */
  #endIn(text: string): number | undefined {
    for (const match of text.matchAll(/\\[^]|[{}()]/gu)) {
      const [mark] = match
      // Round brackets count only as the entry's own.
      if (mark === '{' || (mark === '(' && this.#depth === 0)) this.#depth++
      else if (mark === '}' || (mark === ')' && this.#depth === 1 && this.#open?.isRound)) this.#depth--
      else continue
      if (this.#depth <= 0) return match.index + 1
    }
    return undefined
  }

  #keep(text: string): void {
    if (!this.#open) return
    this.#open.length += text.length
    if (this.#open.length <= LONGEST_ENTRY) this.#open.texts.push(text)
  }

  #give(fault?: string): BibtexText {
    const { line = 0, texts = [], length = 0 } = this.#open ?? {}
    this.#open = undefined
    const problem = fault ?? (length > LONGEST_ENTRY ? `expected an entry of at most ${LONGEST_ENTRY} characters` : undefined)
    return { line, text: texts.join(''), ...(problem === undefined ? {} : { fault: problem }) }
  }
}
