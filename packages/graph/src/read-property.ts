import type { PropertyValue } from '@claimgraph/model'

/** Attributes of a node or an edge, as questions read them. */
export type Properties = Readonly<Record<string, PropertyValue | undefined>>

/** A text property; `''` when absent. */
export function textOf(properties: Properties, key: string): string {
  const value = properties[key]
  return typeof value === 'string' ? value : ''
}

/** A number property; undefined when absent. */
export function numberOf(properties: Properties, key: string): number | undefined {
  const value = properties[key]
  return typeof value === 'number' ? value : undefined
}

/** A list of texts; `[]` when absent. */
export function textsOf(properties: Properties, key: string): readonly string[] {
  const value = properties[key]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** A list of numbers; `[]` when absent. */
export function numbersOf(properties: Properties, key: string): readonly number[] {
  const value = properties[key]
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : []
}

/** Whether a property is true; absent counts as false. */
export function isTrue(properties: Properties, key: string): boolean {
  return properties[key] === true
}

/** The properties without some of them. */
export function without(properties: Properties, ...keys: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)))
}
