import neo4j from 'neo4j-driver'

/** A temporal value as Cypher's toString writes it; undefined for anything else. The driver's own text has zeros that Cypher leaves out. */
export function temporalText(value: object): string | undefined {
  // The driver ends a duration without hours, minutes and seconds with a T.
  if (neo4j.isDuration(value)) return withShortFraction(value.toString()).replace(/T$/u, '')
  if (neo4j.isTime(value) || neo4j.isLocalTime(value)) return withShortFraction(value.toString())
  if (neo4j.isDate(value)) return withShortYear(value.toString())
  if (neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return withShortFraction(withShortYear(value.toString()))
  return undefined
}

/** `.120000000` as `.12`. */
function withShortFraction(text: string): string {
  return text.replace(/\.(\d*?)0*(?=\D|$)/u, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
}

/** Years have four digits, more only where they need them. */
function withShortYear(text: string): string {
  return text.replace(/^([+-]?)0*(\d{4,})-/u, '$1$2-')
}
