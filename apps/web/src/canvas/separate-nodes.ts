/** A circle to be moved: place and radius in one unit. */
export interface Circle {
  x: number
  y: number
  readonly radius: number
  /** Stays where it is. */
  readonly fixed: boolean
}

const ROUNDS = 40

/**
 * Push circles apart until none overlaps, or for so many rounds; each moves as little as it must. Neighbours are found by a grid, so the time
 * grows with the number of circles, not with its square. Same circles, same places.
 */
export function separateNodes(circles: readonly Circle[], gap: number): void {
  const cell = 2 * Math.max(0, ...circles.map((circle) => circle.radius)) + gap
  if (circles.length < 2 || cell <= 0) return
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushOnce(circles, gap, cell)) return
  }
}

/** One round; false when nothing overlapped. */
function pushOnce(circles: readonly Circle[], gap: number, cell: number): boolean {
  const cells = new Map<string, Circle[]>()
  let moved = false
  for (const circle of circles) {
    const [column, row] = [Math.floor(circle.x / cell), Math.floor(circle.y / cell)]
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) moved = push(circle, other, gap) || moved
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), circle])
  }
  return moved
}

function push(one: Circle, other: Circle, gap: number): boolean {
  const [dx, dy] = [one.x - other.x, one.y - other.y]
  const far = Math.hypot(dx, dy)
  const overlap = one.radius + other.radius + gap - far
  if (overlap <= 1e-6 || (one.fixed && other.fixed)) return false
  // Two circles in one place part sideways.
  const [ux, uy] = far < 1e-9 ? [1, 0] : [dx / far, dy / far]
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5
  one.x += ux * overlap * share
  one.y += uy * overlap * share
  other.x -= ux * overlap * (1 - share)
  other.y -= uy * overlap * (1 - share)
  return true
}
