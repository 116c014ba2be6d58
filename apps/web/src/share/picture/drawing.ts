import type { NodeShape } from '../../scene/node-types.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A filled ground with round corners: the place of a community. */
export interface GroundMark {
  readonly kind: 'ground'
  readonly corners: readonly Point[]
  readonly colour: string
  /** Pixels that it reaches beyond its corners. */
  readonly margin: number
}

/** A line along a quadratic curve, with filled heads. */
export interface LineMark {
  readonly kind: 'line'
  readonly from: Point
  readonly control: Point
  readonly to: Point
  readonly width: number
  readonly colour: string
  /** Pixels of dash and gap; null for a whole line. */
  readonly dash: readonly [dash: number, gap: number] | null
  /** Pixels into the pattern at the line's beginning. */
  readonly phase: number
  readonly heads: readonly (readonly [Point, Point, Point])[]
}

/** A node. */
export interface ShapeMark extends Point {
  readonly kind: 'shape'
  readonly shape: NodeShape
  readonly radius: number
  readonly fill: string
  readonly line: string
  /** Width of the outline, inside of the radius. */
  readonly border: number
}

/** A text whose left end is at `x`, centred on `y`. */
export interface TextMark extends Point {
  readonly kind: 'text'
  readonly text: string
  /** As CSS has it. */
  readonly font: string
  readonly colour: string
  /** Colour around the letters; null for none. */
  readonly halo: string | null
}

export type Mark = GroundMark | LineMark | ShapeMark | TextMark

/** A picture of marks, the lowest first, on a ground of one colour. Lengths are pixels, y grows downwards. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly marks: readonly Mark[]
}

/** A drawing moved right. */
export function moved(marks: readonly Mark[], by: number): readonly Mark[] {
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + by })
  return marks.map((mark) => {
    if (mark.kind === 'ground') return { ...mark, corners: mark.corners.map(move) }
    if (mark.kind !== 'line') return move(mark)
    const heads = mark.heads.map(([a, b, c]) => [move(a), move(b), move(c)] as const)
    return { ...mark, from: move(mark.from), control: move(mark.control), to: move(mark.to), heads }
  })
}
