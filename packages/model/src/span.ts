/** The two fields of a paper that are read. */
export type Field = 'title' | 'abstract'

/** A stretch of text: UTF-16 offsets, half-open, into the text that the owner names. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A verbatim passage of a paper: `paper[field].slice(start, end) === text`. */
export interface Evidence extends Span {
  readonly text: string
  readonly field: Field
}
