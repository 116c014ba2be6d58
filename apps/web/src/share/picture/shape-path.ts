import type { ShapeMark } from './drawing.js'

/** Where a shape's outline runs: a circle, or corners. `inset` pixels inside of its rim; the sizes are those of `shape-program.ts`. */
export type Outline =
  | { readonly kind: 'circle'; readonly radius: number }
  | { readonly kind: 'corners'; readonly corners: readonly (readonly [number, number])[] }

/** The outline of a node around the origin. */
export function outlineOf({ shape, radius }: Pick<ShapeMark, 'shape' | 'radius'>, inset: number): Outline {
  if (shape === 'disc' || shape === 'ring') return { kind: 'circle', radius: Math.max(0, radius - inset) }
  if (shape === 'square') {
    const half = radius * 0.88 - inset
    return corners([-half, -half], [half, -half], [half, half], [-half, half])
  }
  if (shape === 'diamond') {
    const far = radius * 1.25 - inset / 0.7071
    return corners([0, -far], [far, 0], [0, far], [-far, 0])
  }
  const inner = radius * 0.72 - inset
  const foot = (inner * 1.5) / 0.866
  return corners([0, -2 * inner], [foot, inner], [-foot, inner])
}

function corners(...points: readonly (readonly [number, number])[]): Outline {
  return { kind: 'corners', corners: points }
}
