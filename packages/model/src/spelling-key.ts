/**
 * Spelling-blind key of a name: case, accents, spaces, hyphens and a plural s do not count; `×` is `x`. Two forms with one
 * key are one thing to the gold's scorer, so they are to us.
 */
export function spellingKey(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/×/gu, 'x')
    .replace(/[^\p{L}\p{N}+]/gu, '')
  return bare.length > 3 ? bare.replace(/s$/u, '') : bare
}
