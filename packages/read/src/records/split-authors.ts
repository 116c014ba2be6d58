/**
 * The authors of one field, as it is written in tables and bibliographies: parted by semicolons, by `and`, by line ends, or by commas where those do not part
 * the family name from the given one (`Lovelace, Ada`). Notes in brackets are dropped.
 */
export function splitAuthors(text: string): readonly string[] {
  const bare = text.replace(/\([^()]*\)/gu, '').replace(/[^\S\n]+/gu, ' ')
  const separator = [/;/u, /\|/u, /\n/u].find((mark) => mark.test(bare))
  if (separator) return names(bare.split(separator))
  const parts = bare.split(/ (?:and|&) /u)
  return names(parts.flatMap((part) => (isFamilyFirst(part, parts.length > 1) ? [part] : part.split(','))))
}

/** Whether a comma parts the names of one person: a single comma, and one of its sides is a single word. */
function isFamilyFirst(part: string, amongOthers: boolean): boolean {
  const sides = part.split(',').map((side) => side.trim())
  if (sides.length !== 2) return false
  const [family = '', given = ''] = sides
  return (
    family.split(/\s+/u).length === 1 || given.split(/\s+/u).length === 1 || (amongOthers && /^(?:\p{Lu}\.\s*)+$/u.test(given))
  )
}

function names(parts: readonly string[]): readonly string[] {
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '' && part !== 'others' && part !== 'et al.')
}
