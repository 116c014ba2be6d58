import neo4j from 'neo4j-driver'

/** Parameters as JSON has them, for the driver: whole numbers as integers, at any depth. */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toCypher(value)]))
}

function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toCypher)
  if (typeof value === 'object' && value !== null) return toParameters(value as Readonly<Record<string, unknown>>)
  return value
}
