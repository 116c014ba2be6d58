import { isInteger } from '../values/integer.js'
import type { CypherMap, CypherValue } from '../values/value.js'
import { invalidTemporal } from './invalid-temporal.js'
import { PointValue } from './point-value.js'
import type { PointParts } from './point-parts.js'

/** Reads the components of a map that a temporal value is made from; every fault is a CypherError that names the component. */
export class MapReader {
  constructor(
    private readonly map: CypherMap,
    allowed: ReadonlySet<string>,
  ) {
    for (const name of map.keys()) {
      if (!allowed.has(name)) throw invalidTemporal(`'${name}' is no component here; known are ${[...allowed].join(', ')}`)
    }
  }

  has(name: string): boolean {
    return this.map.has(name)
  }

  hasAny(names: readonly string[]): boolean {
    return names.some((name) => this.has(name))
  }

  value(name: string): CypherValue | undefined {
    return this.map.get(name)
  }

  /** A whole number, undefined when it is not given. */
  integer(name: string): number | undefined {
    const value = this.map.get(name)
    if (value === undefined) return undefined
    if (isInteger(value)) return Number(value)
    throw invalidTemporal(`${name} must be an integer`)
  }

  /** A text, undefined when it is not given. */
  text(name: string): string | undefined {
    const value = this.map.get(name)
    if (value === undefined || typeof value === 'string') return value
    throw invalidTemporal(`${name} must be a string`)
  }

  /** Parts of a temporal value that has all of `needed`, undefined when it is not given. */
  point(name: string, needed: readonly (keyof PointParts)[]): PointParts | undefined {
    const value = this.map.get(name)
    if (value === undefined) return undefined
    if (value instanceof PointValue && needed.every((part) => value.parts[part] !== undefined)) return value.parts
    throw invalidTemporal(`${name} must be a temporal value that has a ${name}`)
  }
}
