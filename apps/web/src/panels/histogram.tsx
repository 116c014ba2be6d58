/** Bars of equal width; those that are not in the part between `from` and `to` (0..1 of the width) are pale. */
export function Histogram({
  bins,
  from = 0,
  to = 1,
}: {
  readonly bins: readonly number[]
  readonly from?: number
  readonly to?: number
}) {
  const highest = Math.max(1, ...bins)
  const isOut = (i: number) => (i + 1) / bins.length <= from + 1e-9 || i / bins.length >= to - 1e-9
  return (
    <svg className="histogram" viewBox={`0 0 ${bins.length} 10`} preserveAspectRatio="none" height="24" aria-hidden="true">
      {bins.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(0.6, 10 * Math.sqrt(count / highest))
        return <rect key={i} className={isOut(i) ? 'out' : ''} x={i + 0.08} y={10 - height} width="0.84" height={height} />
      })}
    </svg>
  )
}
