import type { PropertyValue } from '@claimgraph/model'
import { columnType } from './columns.js'
import { encodable } from './flat-value.js'

/**
 * A value as a literal of Cypher, on one line. `name` is the property's: numbers of some are fractions also where they are whole. Halves of surrogate pairs,
 * which UTF-8 cannot say, are dropped.
 */
export function cypherLiteral(name: string, value: PropertyValue): string {
  if (typeof value === 'string') return cypherText(value)
  if (typeof value === 'number') return cypherNumber(name, value)
  if (typeof value === 'boolean') return String(value)
  return `[${value.map((item: string | number) => cypherLiteral(name, item)).join(', ')}]`
}

/** A text as a literal of Cypher. */
export function cypherText(text: string): string {
  return `'${encodable(text).replace(SPECIAL, escape)}'`
}

/** A name of a property or label: between backticks unless it is a plain word. */
export function cypherName(name: string): string {
  return /^[A-Za-z_]\w*$/u.test(name) ? name : `\`${encodable(name).replaceAll('`', '``')}\``
}

/** What ends a literal or a line, and what editors and terminals do not keep. */
const SPECIAL = /['\\]|\p{Cc}|[\u2028\u2029\ufeff]/gu
const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escape(character: string): string {
  return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function cypherNumber(name: string, value: number): string {
  const text = String(value).replace('e+', 'e')
  return columnType(name, value) === 'double' && /^-?\d+$/u.test(text) ? `${text}.0` : text
}
