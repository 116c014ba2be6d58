import { moved, type Drawing } from './drawing.js'

/** A stage with its legend at its left, as on the screen. */
export function wholeDrawing(stage: Drawing, legend: Drawing): Drawing {
  return {
    width: legend.width + stage.width,
    height: Math.max(legend.height, stage.height),
    ground: stage.ground,
    marks: [...moved(stage.marks, legend.width), coverOf(legend, stage), ...legend.marks],
  }
}

/** What of the stage reaches beneath the legend is not seen. */
function coverOf(legend: Drawing, stage: Drawing): Drawing['marks'][number] {
  const height = Math.max(legend.height, stage.height)
  const corners = [
    { x: 0, y: 0 },
    { x: legend.width, y: 0 },
    { x: legend.width, y: height },
    { x: 0, y: height },
  ]
  return { kind: 'ground', corners, colour: legend.ground, margin: 0 }
}
