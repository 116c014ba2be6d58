import type { Sketch } from './settle.js'

/** Width to height that a picture of many pieces is given. */
const ASPECT = 1.4
/** Of the main piece's width: the room between pieces. */
const GAP = 0.06

interface Piece {
  readonly ids: readonly string[]
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Put the smaller pieces of a layout that nothing joins to its largest in rows beneath it, so that none drifts far off. */
export function packPieces(sketch: Sketch): void {
  const [main, ...others] = piecesOf(sketch)
  if (main === undefined || others.length === 0) return
  const gap = GAP * Math.max(main.width, main.height, 1)
  const area = [main, ...others].reduce((sum, piece) => sum + (piece.width + gap) * (piece.height + gap), 0)
  const right = main.left + Math.max(main.width, Math.sqrt(area * ASPECT))
  let x = main.left
  let y = main.top - gap
  let row = 0
  for (const piece of others) {
    if (x > main.left && x + piece.width > right) {
      x = main.left
      y -= row + gap
      row = 0
    }
    for (const id of piece.ids) {
      const place = sketch.getNodeAttributes(id)
      sketch.mergeNodeAttributes(id, { x: x + place.x - piece.left, y: y - piece.height + place.y - piece.top })
    }
    x += piece.width + gap
    row = Math.max(row, piece.height)
  }
}

/** Pieces with their boxes, the one with most nodes first; equal ones by their first node. */
function piecesOf(sketch: Sketch): readonly Piece[] {
  const seen = new Set<string>()
  const pieces: Piece[] = []
  sketch.forEachNode((first) => {
    if (seen.has(first)) return
    const ids = [first]
    seen.add(first)
    for (const id of ids) {
      for (const next of sketch.neighbors(id)) {
        if (seen.has(next)) continue
        seen.add(next)
        ids.push(next)
      }
    }
    pieces.push(boxed(sketch, ids))
  })
  return pieces.sort((a, b) => b.ids.length - a.ids.length)
}

function boxed(sketch: Sketch, ids: readonly string[]): Piece {
  const places = ids.map((id) => sketch.getNodeAttributes(id))
  const [xs, ys] = [places.map((place) => place.x), places.map((place) => place.y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { ids, left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
