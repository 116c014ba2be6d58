import { digest } from './digest.js'

/** Longest slug, in UTF-16 units: Neo4j cannot index ids of more than some 8,000 bytes, and nobody reads such a one. */
const LONGEST = 200

/**
 * A name as a piece of an id: lower case, accents and marks dropped, `×` as `x`, `+` as `plus`, everything else that is no
 * letter or digit as one hyphen. `''` when nothing is left. One that is too long is cut and ends in the digest of the whole.
 */
export function slug(name: string): string {
  const whole = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/×/gu, 'x')
    .replace(/\+/gu, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  if (whole.length <= LONGEST) return whole
  return `${whole.slice(0, LONGEST - 17).replace(/[\uD800-\uDBFF]$/u, '')}-${digest(whole)}`
}
