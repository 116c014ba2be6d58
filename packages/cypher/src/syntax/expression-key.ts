import { Float } from '../values/float.js'
import type { Expression } from './expression.js'

/** A text that two expressions share exactly when they are written alike, wherever they stand. */
export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'at') return undefined
    if (value === Infinity) return '∞'
    if (typeof value === 'bigint') return { integer: String(value) }
    return value instanceof Float ? { float: value.value } : value
  })
}
