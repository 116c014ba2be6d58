import { LABEL_INK, shorten } from '../../canvas/label.js'
import type { Picture } from '../../canvas/picture.js'
import type { DrawnGraph } from '../../scene/drawn-graph.js'
import { NODE_TYPES } from '../../scene/node-types.js'
import { nodeColour } from '../../scene/palette.js'
import { relationColour } from '../../scene/relation-colours.js'
import { RELATIONS, type RelationStyle } from '../../scene/relations.js'
import type { Drawing, Mark } from './drawing.js'
import { lineMark } from './line-mark.js'

const WIDTH = 216
const ROW = 22
const LEFT = 16
const TEXT_LEFT = 54
const MOST_COMMUNITIES = 10
const LONGEST = 24
const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif"
const HEADING = `600 12px ${FAMILY}`
const PLAIN = `13px ${FAMILY}`
const DASHES = { solid: [0, 0], dashed: [5, 3], dotted: [1.5, 3] } as const

interface Row {
  readonly text: string
  readonly mark: ((y: number) => Mark) | null
}

/** What the signs of a picture mean, for those that are in it: types, relations, communities, in the colours of the picture. */
export function drawLegend(graph: DrawnGraph, picture: Picture, ground: string): Drawing {
  const ink = LABEL_INK[picture.theme]
  const rows = [...typeRows(graph, picture), ...relationRows(graph, picture), ...communityRows(graph, picture)]
  const marks = rows.flatMap(({ text, mark }, i): readonly Mark[] => {
    const y = LEFT + ROW * (i + 0.5)
    const words = { kind: 'text', text, x: mark ? TEXT_LEFT : LEFT, y, font: mark ? PLAIN : HEADING, halo: null } as const
    return [...(mark ? [mark(y)] : []), { ...words, colour: mark ? ink.text : ink.quiet }]
  })
  return { width: WIDTH, height: 2 * LEFT + ROW * rows.length, ground, marks }
}

function typeRows(graph: DrawnGraph, picture: Picture): readonly Row[] {
  const shown = new Set([...picture.visible.nodes].map((id) => graph.getNodeAttribute(id, 'type')))
  const types = NODE_TYPES.filter(({ type }) => shown.has(type))
  return titled(
    'types',
    types.map(({ plural, shape }) => ({ text: plural, mark: (y) => glyph(y, null, shape, picture) })),
  )
}

function relationRows(graph: DrawnGraph, picture: Picture): readonly Row[] {
  const shown = new Set([...picture.visible.edges].map((id) => graph.getEdgeAttribute(id, 'relation')))
  const styles = RELATIONS.filter(({ name }) => shown.has(name))
  return titled(
    'relations',
    styles.map((style) => ({ text: style.label, mark: (y) => sample(y, style, picture) })),
  )
}

function communityRows(graph: DrawnGraph, picture: Picture): readonly Row[] {
  const shown = new Set([...picture.visible.nodes].map((id) => graph.getNodeAttribute(id, 'community')))
  const listed = picture.communities.filter(({ id }) => shown.has(id)).slice(0, MOST_COMMUNITIES)
  return titled(
    'communities',
    listed.map(({ id, label }) => ({ text: shorten(label, LONGEST), mark: (y) => glyph(y, id, 'disc', picture) })),
  )
}

function titled(title: string, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [{ text: title, mark: null }, ...rows]
}

function glyph(y: number, community: number | null, shape: (typeof NODE_TYPES)[number]['shape'], { theme }: Picture): Mark {
  const { fill, line } = nodeColour(community, theme)
  return { kind: 'shape', shape, x: LEFT + 14, y, radius: 5, fill, line, border: 1.2 }
}

function sample(y: number, { name, line, heads, claim }: RelationStyle, { theme }: Picture): Mark {
  const [dash, gap] = DASHES[line]
  return lineMark({
    source: { x: LEFT, y },
    target: { x: LEFT + 28, y },
    sourceRadius: 0,
    targetRadius: 0,
    sourceHead: heads === 'both' ? 8 : 0,
    targetHead: heads === 'none' ? 0 : 8,
    width: claim ? 2.2 : 1.4,
    bend: 0,
    dash,
    gap,
    colour: relationColour(name, theme),
  })
}
