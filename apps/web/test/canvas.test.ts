import { describe, expect, it } from 'vitest'
import { convexHull } from '../src/canvas/convex-hull.js'
import { findHulls } from '../src/canvas/find-hulls.js'
import { placeLabels, type LabelWish } from '../src/canvas/place-labels.js'
import { separateNodes, type Circle } from '../src/canvas/separate-nodes.js'

const stage = { width: 400, height: 300 }
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: id,
  x,
  y,
  radius: 5,
  width: 60,
  height: 16,
  forced: false,
  where: 'around',
  ...more,
})

describe('labels', () => {
  const at = (wishes: readonly LabelWish[]) => placeLabels(wishes, stage).map(({ id, x }) => [id, Math.round(x)])

  it.each<readonly [string, readonly LabelWish[], readonly (readonly [string, number])[]]>([
    ['stand right of their nodes', [wish('a', 100, 100)], [['a', 109]]],
    [
      'go left where the right is taken',
      [wish('a', 100, 100), wish('b', 170, 100)],
      [
        ['a', 109],
        ['b', 179],
      ],
    ],
    ['go left at the right edge', [wish('a', 380, 100)], [['a', 311]]],
    ['are left out where there is no room', [wish('a', 30, 12), wish('b', 30, 12)], [['a', 39]]],
    [
      'stand where they must when forced',
      [wish('a', 30, 12), wish('b', 30, 12, { forced: true })],
      [
        ['a', 39],
        ['b', 39],
      ],
    ],
    ['stand above a place', [wish('a', 100, 100, { where: 'above' })], [['a', 70]]],
    ['off the stage are left out', [wish('a', -200, 100)], []],
  ])('%s', (_, wishes, expected) => expect(at(wishes)).toEqual(expected))
})

describe('nodes', () => {
  const circle = (x: number, y: number, fixed = false): Circle => ({ x, y, radius: 5, fixed })
  const gaps = (circles: readonly Circle[]) =>
    circles.flatMap((one, i) =>
      circles.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius),
    )

  it.each([
    ['side by side', [circle(0, 0), circle(4, 0)]],
    ['in one place', [circle(0, 0), circle(0, 0), circle(0, 0)]],
    ['in a heap', Array.from({ length: 30 }, (_, i) => circle(i % 6, Math.floor(i / 6)))],
  ])('%s are parted', (_, circles) => {
    separateNodes(circles, 2)
    expect(Math.min(...gaps(circles))).toBeGreaterThan(1)
  })

  it('that are apart stay', () => {
    const circles = [circle(0, 0), circle(50, 0)]
    separateNodes(circles, 2)
    expect(circles).toEqual([circle(0, 0), circle(50, 0)])
  })

  it('that are held stay', () => {
    const held = circle(0, 0, true)
    separateNodes([held, circle(3, 0)], 2)
    expect([held.x, held.y]).toEqual([0, 0])
  })

  it('none and one are no trouble', () => {
    expect(() => separateNodes([], 2)).not.toThrow()
    expect(() => separateNodes([circle(0, 0)], 2)).not.toThrow()
  })
})

describe('hulls', () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [2, 2],
    [2, 0],
  ].map(([x = 0, y = 0]) => ({ x, y }))

  it('hold all points and have only corners', () => {
    expect(convexHull(square)).toHaveLength(4)
  })

  it.each([
    ['no point', 0],
    ['one point', 1],
    ['two points', 2],
  ])('of %s is what there is', (_, n) => {
    expect(convexHull(square.slice(0, n))).toHaveLength(n)
  })

  it('leave out what lies far off', () => {
    const members = [...square, { x: 900, y: 900 }].map((point) => ({ ...point, community: 3 }))
    const [hull] = findHulls(members, [3])
    expect(hull?.corners.every((corner) => corner.x < 10)).toBe(true)
  })

  it('are not drawn for a few nodes', () => {
    expect(
      findHulls(
        square.slice(0, 4).map((point) => ({ ...point, community: 3 })),
        [3],
      ),
    ).toEqual([])
  })
})
