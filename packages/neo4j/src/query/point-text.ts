const SYSTEMS: Readonly<Record<string, string>> = { 4326: 'wgs-84', 4979: 'wgs-84-3d', 7203: 'cartesian', 9157: 'cartesian-3d' }

/** A point of the driver; its `srid` is a bigint or the driver's own integer. */
interface Place {
  readonly srid: { toString(): string }
  readonly x: number
  readonly y: number
  readonly z?: number | undefined
}

/** A point as Cypher's toString writes it: `point({x: 1.0, y: 2.0, crs: 'cartesian'})`. */
export function pointText({ srid, x, y, z }: Place): string {
  const parts = [`x: ${float(x)}`, `y: ${float(y)}`, ...(z === undefined ? [] : [`z: ${float(z)}`])]
  return `point({${parts.join(', ')}, crs: '${SYSTEMS[srid.toString()] ?? srid.toString()}'})`
}

function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value)
}
