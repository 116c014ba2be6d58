import type { PropertyValue } from '@claimgraph/model'

/** A value without numbers that are not finite, which few formats can say: undefined for such a number, a list without such items. */
export function finiteValue(value: PropertyValue | undefined): PropertyValue | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'object' || !value.some(isOdd)) return value
  return value.filter((item: string | number) => !isOdd(item)) as readonly number[]
}

function isOdd(item: string | number): boolean {
  return typeof item === 'number' && !Number.isFinite(item)
}
