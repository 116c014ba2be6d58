const MAX_SHOWN = 3

/**
 * The names most like a misspelt one, nearest first: at most a third of its letters are wrong, case apart.
 *
 * Distance: Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964 (neighbours swapped count one).
 */
export function nearestNames(wrong: string, names: Iterable<string>): readonly string[] {
  const wanted = wrong.toLowerCase()
  const allowed = Math.max(1, Math.floor(wrong.length / 3))
  return [...names]
    .filter((name) => name !== wrong && Math.abs(name.length - wrong.length) <= allowed)
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, MAX_SHOWN)
    .map(({ name }) => name)
}

function distance(left: string, right: string): number {
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const next = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left.charAt(row - 1) === right.charAt(column - 1)
      const swapped = left.charAt(row - 1) === right.charAt(column - 2) && left.charAt(row - 2) === right.charAt(column - 1)
      const cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      next.push(swapped && row > 1 && column > 1 ? Math.min(cost, at(before, column - 2) + 1) : cost)
    }
    before = last
    last = next
  }
  return at(last, right.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
