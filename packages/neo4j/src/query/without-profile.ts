const BLANK = /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|cypher\b|[\w.]+\s*=\s*\w+|\d+(?:\.\d+)?(?=\s)/iuy
const PROFILE = /profile\b/iuy

/** A query without the PROFILE that stands before it, so that EXPLAIN can: the two exclude each other. Any other query is given as it is. */
export function withoutProfile(cypher: string): string {
  let at = 0
  while (at < cypher.length) {
    PROFILE.lastIndex = at
    if (PROFILE.test(cypher)) return `${cypher.slice(0, at)}${' '.repeat('profile'.length)}${cypher.slice(at + 'profile'.length)}`
    BLANK.lastIndex = at
    if (!BLANK.test(cypher)) return cypher
    at = BLANK.lastIndex
  }
  return cypher
}
