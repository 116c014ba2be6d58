/** Attributes of a node or an edge as the API sends them. */
export type Attributes = Readonly<Record<string, unknown>>

/** A text; `''` when absent or of another type. */
export function textAt(attributes: Attributes, key: string): string {
  const value = attributes[key]
  return typeof value === 'string' ? value : ''
}

/** A finite number; undefined when absent or of another type. */
export function numberAt(attributes: Attributes, key: string): number | undefined {
  const value = attributes[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A list of texts; `[]` when absent. */
export function textsAt(attributes: Attributes, key: string): readonly string[] {
  const value = attributes[key]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}
