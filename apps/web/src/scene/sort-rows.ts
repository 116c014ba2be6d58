type Value = string | number | null

/** Rows by a value, largest or last first when `down`; equal ones as they were, absent values last either way. */
export function sortRows<R>(rows: readonly R[], value: (row: R) => Value, down: boolean): readonly R[] {
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * compare(one, other)
  })
}

/** Texts are turned round, so that "down" begins with A as readers expect of names. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return -String(one).localeCompare(String(other), 'en', { numeric: true, sensitivity: 'base' })
}
