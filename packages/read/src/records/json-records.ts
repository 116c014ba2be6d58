/** One record of a JSON text, uncut; `fault` says why it is none. */
export interface JsonRecord {
  /** Where it begins, counted from 1. */
  readonly line: number
  readonly text: string
  readonly fault?: string
}

/** Longest record that is kept, in UTF-16 units; it bounds the memory that a file can take. */
const LONGEST_RECORD = 8 * 1024 * 1024
/** A list of records inside an object, as APIs wrap them. */
const WRAPPED_LIST = /"(?:results|data|papers|recommendedPapers|items)"\s*:\s*$/u
/** Enough of an object's text to see what its last key is. */
const KEY_LENGTH = 60
const OUTSIDE = /["{}[\]\n]/gu
const IN_STRING = /["\\\n]/gu

/**
 * Cuts a JSON text into its records as it comes: objects one behind the other (JSON Lines), the members of a list, or those of a list inside one object, as APIs
 * give them. What each record holds is for `JSON.parse`; this only counts brackets outside of strings. A record that is broken is given with its
 * fault, and the next one begins at the next line that opens an object no further to the right.
 */
export class JsonRecords {
  #line = 1
  /** Where the line began: in this piece, or -1 and its beginning in `#lineHead`. */
  #lineStart = 0
  #lineHead = ''
  #depth = 0
  /** Open brackets around a record: 0 in JSON Lines, 1 in a list, 2 in a wrapped list. */
  #level = 0
  #inString = false
  #escaped = false
  #open: { readonly line: number; readonly indent: number } | undefined
  #kept: string[] = []
  #length = 0
  /** Where the open record goes on in this piece. */
  #from = 0
  /** After a fault: the next record opens a line no further to the right. */
  #lostAt: number | undefined
  #found: JsonRecord[] = []

  /** Take the next piece of the text, and give the records that it completes. */
  push(piece: string): readonly JsonRecord[] {
    this.#from = 0
    let at = this.#escaped ? 1 : 0
    this.#escaped = false
    for (;;) {
      const marks = this.#inString ? IN_STRING : OUTSIDE
      marks.lastIndex = at
      const found = marks.exec(piece)
      if (!found) break
      at = found.index + 1
      if (found[0] !== '\\') this.#mark(piece, found.index, found[0])
      else if (at++ >= piece.length) this.#escaped = true
    }
    if (this.#open) this.#keep(piece.slice(this.#from))
    this.#lineHead = this.#before(piece, piece.length).slice(0, KEY_LENGTH)
    this.#lineStart = -1
    return this.#found.splice(0)
  }

  /** The text has ended: the record that is still open, if one is. */
  end(): readonly JsonRecord[] {
    if (this.#open) this.#give('', 'it is cut off')
    return this.#found.splice(0)
  }

  #mark(piece: string, at: number, mark: string): void {
    if (mark === '\n') this.#endLine(piece, at)
    else if (this.#lostAt !== undefined) this.#find(piece, at, mark)
    else if (mark === '"') this.#inString = !this.#inString
    else if (mark === '{' || mark === '[') this.#openBracket(piece, at, mark)
    else this.#closeBracket(piece, at)
  }

  #endLine(piece: string, at: number): void {
    if (this.#inString) this.#lose(piece.slice(this.#from, at), 'a text in it goes on behind the end of its line')
    this.#line++
    this.#lineStart = at + 1
    this.#lineHead = ''
  }

  #openBracket(piece: string, at: number, mark: string): void {
    if (mark === '{' && this.#open && this.#interrupts(piece, at)) {
      this.#lose(piece.slice(this.#from, at), 'it is not closed before the next one begins')
      this.#find(piece, at, mark)
    } else if (!this.#open && this.#depth === this.#level) {
      if (mark === '{') this.#begin(piece, at)
      else if (this.#depth === 0) this.#level = 1
      this.#depth++
    } else {
      if (mark === '[' && this.#depth === 1 && this.#level === 0 && this.#wraps(piece, at)) {
        this.#drop()
        this.#level = 2
      }
      this.#depth++
    }
  }

  #closeBracket(piece: string, at: number): void {
    this.#depth = Math.max(0, this.#depth - 1)
    if (this.#open && this.#depth === this.#level) this.#give(piece.slice(this.#from, at + 1))
    else if (!this.#open && this.#depth === 0) this.#level = 0
  }

  #begin(piece: string, at: number): void {
    this.#open = { line: this.#line, indent: this.#indent(piece, at) }
    this.#from = at
  }

  /** After a fault: begin again where a line opens an object no further to the right than the one that was lost. */
  #find(piece: string, at: number, mark: string): void {
    if (mark !== '{' || !this.#opensLine(piece, at) || this.#indent(piece, at) > (this.#lostAt ?? 0)) return
    this.#lostAt = undefined
    this.#depth = this.#level + 1
    this.#begin(piece, at)
  }

  /** Whether an object that opens a line cannot belong to the open record: no list, key or comma leads to it. */
  #interrupts(piece: string, at: number): boolean {
    const indent = this.#open?.indent ?? 0
    if (!this.#opensLine(piece, at) || this.#indent(piece, at) > indent) return false
    const before = this.#textBefore(piece, at).trimEnd().at(-1)
    return before !== ',' && before !== ':' && before !== '['
  }

  #wraps(piece: string, at: number): boolean {
    return WRAPPED_LIST.test(this.#textBefore(piece, at))
  }

  /** The end of the open record's text as far as `at`. */
  #textBefore(piece: string, at: number): string {
    const here = piece.slice(Math.max(this.#from, at - KEY_LENGTH), at)
    return here.length < KEY_LENGTH ? (this.#kept.at(-1) ?? '').slice(-KEY_LENGTH) + here : here
  }

  #before(piece: string, at: number): string {
    return this.#lineHead + piece.slice(Math.max(0, this.#lineStart), at)
  }

  #opensLine(piece: string, at: number): boolean {
    return !/\S/u.test(this.#before(piece, at))
  }

  #indent(piece: string, at: number): number {
    const before = this.#before(piece, at)
    return Math.max(0, before.search(/\S|$/u))
  }

  #keep(text: string): void {
    this.#length += text.length
    if (this.#length <= LONGEST_RECORD) this.#kept.push(text)
  }

  #give(rest: string, fault?: string): void {
    this.#keep(rest)
    const tooLong = this.#length > LONGEST_RECORD ? `expected a record of at most ${LONGEST_RECORD} characters` : undefined
    const problem = fault ?? tooLong
    const line = this.#open?.line ?? this.#line
    this.#found.push({
      line,
      text: problem === undefined ? this.#kept.join('') : '',
      ...(problem === undefined ? {} : { fault: problem }),
    })
    this.#drop()
  }

  #lose(rest: string, fault: string): void {
    this.#lostAt = this.#open?.indent ?? 0
    if (this.#open) this.#give(rest, fault)
    this.#inString = false
    this.#depth = this.#level
  }

  #drop(): void {
    this.#open = undefined
    this.#kept = []
    this.#length = 0
  }
}
