import type { Drawing } from './drawing.js'
import { paint } from './paint.js'

/** The stage as it is on the screen, pixel for pixel, with its legend at its left, as PNG. */
export async function paintPicture(stage: HTMLCanvasElement, size: Drawing, legend: Drawing): Promise<Blob> {
  const ratio = stage.width / size.width
  const height = Math.max(size.height, legend.height)
  const whole = document.createElement('canvas')
  whole.width = Math.round((legend.width + size.width) * ratio)
  whole.height = Math.round(height * ratio)
  const context = whole.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas for the picture')
  context.fillStyle = size.ground
  context.fillRect(0, 0, whole.width, whole.height)
  context.drawImage(stage, legend.width * ratio, 0)
  context.scale(ratio, ratio)
  context.fillStyle = legend.ground
  context.fillRect(0, 0, legend.width, height)
  paint(context, legend.marks)
  return new Promise((resolve, reject) =>
    whole.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser')))),
  )
}
