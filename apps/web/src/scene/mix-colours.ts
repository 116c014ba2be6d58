/** Two `#rrggbb` colours mixed; `share` 0..1 is the second's. */
export function mixColours(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const a = Number.parseInt(first.slice(at, at + 2), 16)
    const b = Number.parseInt(second.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
