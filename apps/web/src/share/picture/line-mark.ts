import type { LineMark, Point } from './drawing.js'

/** A line as the canvas' programs are told of it; lengths are pixels of the stage. */
export interface LineShape {
  readonly source: Point
  readonly target: Point
  readonly sourceRadius: number
  readonly targetRadius: number
  readonly sourceHead: number
  readonly targetHead: number
  readonly width: number
  readonly bend: number
  readonly dash: number
  readonly gap: number
  readonly colour: string
}

/** The line that the shaders of `line-program.ts` and `head-program.ts` draw, by the same sums. */
export function lineMark(line: LineShape): LineMark {
  const { source: a, target: b, bend } = line
  const control = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend }
  const pixels = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1)
  const first = Math.min((line.sourceRadius + line.sourceHead * 0.8 + 1) / pixels, 0.48)
  const last = 1 - Math.min((line.targetRadius + line.targetHead * 0.8 + 1) / pixels, 0.48)
  const curve: Curve = [a, control, b]
  const [from, middle, to] = piece(curve, first, last)
  return {
    kind: 'line',
    from,
    control: middle,
    to,
    width: Math.max(line.width, 0.8),
    colour: line.colour,
    dash: line.gap > 0 ? [line.dash, line.gap] : null,
    phase: first * pixels,
    heads: [
      ...headOf(curve, line.sourceRadius, line.sourceHead, pixels, 0),
      ...headOf(curve, line.targetRadius, line.targetHead, pixels, 1),
    ],
  }
}

type Curve = readonly [Point, Point, Point]

function headOf(curve: Curve, rim: number, head: number, pixels: number, end: 0 | 1): readonly Curve[] {
  if (head <= 0) return []
  const share = Math.min((rim + 1) / pixels, 0.49)
  const back = Math.min((rim + 1 + head) / pixels, 0.499)
  const tip = pointAt(curve, end === 0 ? share : 1 - share)
  const foot = pointAt(curve, end === 0 ? back : 1 - back)
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1
  const way = { x: (tip.x - foot.x) / length, y: (tip.y - foot.y) / length }
  const base = { x: tip.x - way.x * head, y: tip.y - way.y * head }
  const side = { x: -way.y * head * 0.42, y: way.x * head * 0.42 }
  return [[tip, { x: base.x + side.x, y: base.y + side.y }, { x: base.x - side.x, y: base.y - side.y }]]
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

function pointAt([a, c, b]: Curve, t: number): Point {
  return mix(mix(a, c, t), mix(c, b, t), t)
}

/** The curve between two of its parameters: its control point is the blossom of both (de Casteljau). */
function piece([a, c, b]: Curve, first: number, last: number): Curve {
  return [pointAt([a, c, b], first), mix(mix(a, c, first), mix(c, b, first), last), pointAt([a, c, b], last)]
}
