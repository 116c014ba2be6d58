import type { PropertyValue } from '@claimgraph/model'
import { finiteValue } from './finite-value.js'

/** A value of a format without lists. */
export type FlatValue = string | number | boolean

/** What XML 1.0 does not allow, and other control characters but tab and line ends. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
/** Quick signs that there may be something to drop: whole pairs of surrogates, tabs and line ends have them too. */
const MAYBE_UNPRINTABLE = /[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]/
const MAYBE_SURROGATE = /[\ud800-\udfff]/

/** A value without lists (joined by `; `), odd characters and what says nothing (empty text, empty list, NaN, infinity): undefined then. */
export function flatValue(value: PropertyValue | undefined): FlatValue | undefined {
  const kept = finiteValue(value)
  if (typeof kept !== 'string' && typeof kept !== 'object') return kept
  const text = printable(typeof kept === 'string' ? kept : kept.join('; '))
  return text === '' ? undefined : text
}

/** Control characters, halves of surrogate pairs and non-characters, which XML 1.0 does not allow, are dropped. */
export function printable(text: string): string {
  return MAYBE_UNPRINTABLE.test(text) ? text.replace(UNPRINTABLE, '') : text
}

/** Halves of surrogate pairs, which UTF-8 cannot say, are dropped. */
export function encodable(text: string): string {
  return MAYBE_SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '') : text
}
