/** A label that wants a place: its text's size and its node's circle, in pixels of the canvas. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Placed even where it collides. */
  readonly forced: boolean
  /** Beside its node wherever there is room, or above a place or not at all. */
  readonly where: 'around' | 'above'
}

/** A label and the left end of its text, which is centred on `y`. */
export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A rectangle, in pixels of the canvas. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 4
const CELL = 64

/**
 * Places for labels so that none covers another: each in turn, right of its node, else left, below, above; those that find none are left
 * out. The order is the order of importance. No label covers an obstacle: nodes, and what lies over the canvas.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  stage: { readonly width: number; readonly height: number },
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken = createBoxes()
  for (const box of obstacles) taken.add(box)
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const choices = candidates(wish)
    const fitting = choices.find((box) => isOn(box, stage) && !taken.hits(box))
    const box = fitting ?? (wish.forced ? choices[0] : undefined)
    if (box === undefined) continue
    taken.add(box)
    placed.push({ id: wish.id, text: wish.text, x: box.left, y: (box.top + box.bottom) / 2 })
  }
  return placed
}

function candidates({ x, y, radius, width, height, where }: LabelWish): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  if (where === 'above') return [0, 1, -1, 2, -2].map((step) => at(x - width / 2, y - height - step * height))
  const off = radius + GAP
  return [
    at(x + off, y - height / 2),
    at(x - off - width, y - height / 2),
    at(x - width / 2, y + off - 1),
    at(x - width / 2, y - off - height + 1),
    at(x + off * 0.7, y - off * 0.7 - height),
    at(x + off * 0.7, y + off * 0.7),
    at(x - off * 0.7 - width, y - off * 0.7 - height),
    at(x - off * 0.7 - width, y + off * 0.7),
  ]
}

function isOn(box: Box, stage: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= stage.width - 2 && box.bottom <= stage.height - 2
}

/** Boxes by the cells of a grid that they touch. */
function createBoxes() {
  const cells = new Map<string, Box[]>()
  const cellsOf = (box: Box): readonly string[] => {
    const keys: string[] = []
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++)
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) keys.push(`${column} ${row}`)
    return keys
  }
  return {
    hits: (box: Box) => cellsOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) ?? false),
    add: (box: Box) => {
      for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box])
    },
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom
}
