import { escapeXml } from '@claimgraph/export'
import type { Drawing, GroundMark, LineMark, Mark, Point, ShapeMark, TextMark } from './drawing.js'
import { outlineOf } from './shape-path.js'
import { mixColours } from '../../scene/mix-colours.js'

/** A drawing as SVG that stands alone: no script, no style sheet, no address; texts stay texts. */
export function writeSvg({ width, height, ground, marks }: Drawing, title: string): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`
  const rest = marks.map(markOf).join('\n')
  return `${head}\n<title>${escapeXml(title)}</title>\n<rect width="${width}" height="${height}" fill="${ground}"/>\n${rest}\n</svg>\n`
}

function markOf(mark: Mark): string {
  if (mark.kind === 'ground') return groundOf(mark)
  if (mark.kind === 'line') return lineOf(mark)
  return mark.kind === 'shape' ? shapeOf(mark) : textOf(mark)
}

function groundOf({ corners, colour, margin }: GroundMark): string {
  return `<polygon points="${pointsOf(corners)}" fill="${colour}" stroke="${colour}" stroke-width="${2 * margin}" stroke-linejoin="round"/>`
}

function lineOf({ from, control, to, width, colour, dash, phase, heads }: LineMark): string {
  const pattern = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}" stroke-dashoffset="${round(phase)}"`
  const path = `M${at(from)}Q${at(control)} ${at(to)}`
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${pattern}/>`
  return [line, ...heads.map((head) => `<polygon points="${pointsOf(head)}" fill="${colour}"/>`)].join('')
}

function shapeOf(mark: ShapeMark): string {
  const { x, y, shape, fill, line, border } = mark
  const outline = outlineOf(mark, border / 2)
  const paint = `fill="${shape === 'ring' ? mixColours(fill, '#ffffff', 0.75) : fill}" stroke="${line}" stroke-width="${round(border)}"`
  if (outline.kind === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(outline.radius)}" ${paint}/>`
  return `<polygon points="${pointsOf(outline.corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })))}" ${paint}/>`
}

function textOf({ x, y, text, font, colour, halo }: TextMark): string {
  const around = halo === null ? '' : ` stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`
  return `<text x="${round(x)}" y="${round(y)}" dominant-baseline="middle" style="font:${escapeXml(font)}" fill="${colour}"${around}>${escapeXml(text)}</text>`
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function pointsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
