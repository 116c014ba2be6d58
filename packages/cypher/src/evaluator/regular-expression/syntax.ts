/** A test of one character (a code point). */
export type CharacterTest = (point: number) => boolean

/** A regular expression, parsed. */
export type Pattern =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'assertion'; readonly holds: (before: number, behind: number) => boolean }

/** What `before` and `behind` are at the ends of the text. */
export const NO_CHARACTER = -1

/** Switches of a pattern: `(?i)`, `(?s)`, `(?m)`. */
export interface Flags {
  readonly ignoreCase: boolean
  readonly dotAll: boolean
  readonly multiline: boolean
}
