/**
 * Typing errors between two texts: insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance).
 *
 * @param most Give up beyond this many: then `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, previous, before))
    if (Math.min(...row) > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? most + 1
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  previous: readonly number[],
  before: readonly number[],
): number {
  const at = (list: readonly number[], index: number): number => list[index] ?? Infinity
  const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
  const best = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(best, at(before, j - 2) + 1) : best
}
