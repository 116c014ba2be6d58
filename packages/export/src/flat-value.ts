import type { PropertyValue } from '@claimgraph/model'

/** A value of a format without lists. */
export type FlatValue = string | number | boolean

/** What XML 1.0 does not allow, and other control characters but tab and line ends. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** A value without lists (joined by `; `), odd characters and what says nothing (empty text, empty list, NaN, infinity): undefined then. */
export function flatValue(value: PropertyValue | undefined): FlatValue | undefined {
  if (value === undefined || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const text = printable(typeof value === 'string' ? value : value.join('; '))
  return text === '' ? undefined : text
}

/** Control characters, halves of surrogate pairs and non-characters, which XML 1.0 does not allow, are dropped. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '')
}

/** Halves of surrogate pairs, which UTF-8 cannot say, are dropped. */
export function encodable(text: string): string {
  return text.replace(LONE_SURROGATE, '')
}
