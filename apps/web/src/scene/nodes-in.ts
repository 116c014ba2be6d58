/** Ids of the nodes in the rows of a query, in lists and paths too, each once. */
export function nodesIn(rows: readonly (readonly unknown[])[]): readonly string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) value.forEach(look)
    else if ('labels' in value && 'id' in value && typeof value.id === 'string') found.add(value.id)
    else if ('nodes' in value) look(value.nodes)
  }
  rows.forEach((row) => row.forEach(look))
  return [...found]
}
