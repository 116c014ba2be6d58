/** A value of a query as text in a cell: texts as they are, nothing for null, everything else as JSON. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
