import { mixColours } from '../../scene/mix-colours.js'
import type { LineMark, Mark, Point, ShapeMark, TextMark } from './drawing.js'
import { outlineOf } from './shape-path.js'

/** Paint marks on a canvas as `writeSvg` writes them. */
export function paint(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'line') paintLine(context, mark)
    else if (mark.kind === 'shape') paintShape(context, mark)
    else if (mark.kind === 'text') paintText(context, mark)
    else fillCorners(context, mark.corners, mark.colour)
  }
}

function paintLine(context: CanvasRenderingContext2D, { from, control, to, width, colour, dash, phase, heads }: LineMark): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(control.x, control.y, to.x, to.y)
  context.lineWidth = width
  context.strokeStyle = colour
  context.setLineDash(dash === null ? [] : [...dash])
  context.lineDashOffset = phase
  context.stroke()
  context.setLineDash([])
  for (const head of heads) fillCorners(context, head, colour)
}

function paintShape(context: CanvasRenderingContext2D, mark: ShapeMark): void {
  const outline = outlineOf(mark, mark.border / 2)
  context.beginPath()
  if (outline.kind === 'circle') context.arc(mark.x, mark.y, outline.radius, 0, 2 * Math.PI)
  else for (const [dx, dy] of outline.corners) context.lineTo(mark.x + dx, mark.y + dy)
  context.closePath()
  context.fillStyle = mark.shape === 'ring' ? mixColours(mark.fill, '#ffffff', 0.75) : mark.fill
  context.fill()
  context.lineWidth = mark.border
  context.strokeStyle = mark.line
  context.stroke()
}

function paintText(context: CanvasRenderingContext2D, { x, y, text, font, colour }: TextMark): void {
  context.font = font
  context.textBaseline = 'middle'
  context.fillStyle = colour
  context.fillText(text, x, y)
}

function fillCorners(context: CanvasRenderingContext2D, corners: readonly Point[], colour: string): void {
  context.beginPath()
  for (const { x, y } of corners) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
