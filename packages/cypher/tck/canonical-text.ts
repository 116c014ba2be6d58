/** What a value is written from, whichever side it comes from: the suite's table or the engine. */
export interface CanonicalWriter {
  readonly listsAsSets: boolean
}

/** A float apart from the integer that it equals: `1.0`, `1.5`, `NaN`. */
export function floatText(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value)
  return /^-?\d+$/u.test(text) ? `${text}.0` : text
}

export function stringText(value: string): string {
  return JSON.stringify(value)
}

export function listText(items: readonly string[], writer: CanonicalWriter): string {
  return `[${(writer.listsAsSets ? [...items].sort() : items).join(', ')}]`
}

export function mapText(entries: readonly (readonly [string, string])[]): string {
  const sorted = entries.map(([key, value]) => `${key}: ${value}`).sort()
  return `{${sorted.join(', ')}}`
}

export function nodeText(labels: readonly string[], properties: string): string {
  return `(${[...labels]
    .sort()
    .map((label) => `:${label}`)
    .join('')} ${properties})`
}

export function relationshipText(type: string, properties: string): string {
  return `[:${type} ${properties}]`
}

/** `nodes` has one entry more than `relationships`. */
export function pathText(nodes: readonly string[], relationships: readonly string[], forward: readonly boolean[]): string {
  const steps = relationships.map((text, i) => (forward[i] ? `-${text}->` : `<-${text}-`) + (nodes[i + 1] ?? ''))
  return `<${nodes[0] ?? ''}${steps.join('')}>`
}
