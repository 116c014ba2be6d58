/**
 * A name as a piece of an id: lower case, accents and marks dropped, `×` as `x`, `+` as `plus`, everything else that is no
 * letter or digit as one hyphen. `''` when nothing is left.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/×/gu, 'x')
    .replace(/\+/gu, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
