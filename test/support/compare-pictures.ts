import type { Page } from 'playwright-core'

/** How far two pictures lie apart, seen by blocks of 8 by 8 pixels, so that smoothing of edges does not count. */
export interface Difference {
  /** Of the blocks' colours, 0..255. */
  readonly mean: number
  /** Share of blocks that differ by more than a quarter of the scale, 0..1. */
  readonly share: number
}

/**
 * Compare two pictures (PNG or SVG) in a browser. `right` compares the first one's right end, as wide as the second; otherwise both have to be of one size.
 */
export function comparePictures(page: Page, one: Buffer, other: Buffer, part: 'whole' | 'right' = 'whole'): Promise<Difference> {
  return page.evaluate(
    async ({ addresses, right }) => {
      const load = (address: string) =>
        new Promise<HTMLImageElement>((resolve, reject) => {
          const image = new Image()
          image.onload = () => resolve(image)
          image.onerror = () => reject(new Error('The picture cannot be read'))
          image.src = address
        })
      const [a, b] = await Promise.all(addresses.map(load))
      if (!a || !b) throw new Error('Two pictures are needed')
      const [width, height] = [b.naturalWidth, b.naturalHeight]
      if (!right && (a.naturalWidth !== width || a.naturalHeight !== height))
        throw new Error(`Sizes differ: ${a.naturalWidth}×${a.naturalHeight}, ${width}×${height}`)
      const canvasOf = (wide: number, high: number) => {
        const canvas = document.createElement('canvas')
        canvas.width = wide
        canvas.height = high
        const context = canvas.getContext('2d')
        if (!context) throw new Error('No canvas')
        context.imageSmoothingQuality = 'high'
        return { canvas, context }
      }
      const blocks = (image: HTMLImageElement, left: number) => {
        // First at its own size: a picture of lines would be drawn anew, thinner, at any other.
        const full = canvasOf(width, height)
        full.context.drawImage(image, -left, 0)
        const small = canvasOf(Math.floor(width / 8), Math.floor(height / 8))
        small.context.drawImage(full.canvas, 0, 0, small.canvas.width, small.canvas.height)
        return small.context.getImageData(0, 0, small.canvas.width, small.canvas.height).data
      }
      const [first, second] = [blocks(a, right ? a.naturalWidth - width : 0), blocks(b, 0)]
      let sum = 0
      let far = 0
      for (let at = 0; at < first.length; at += 4) {
        const gap = [0, 1, 2].map((channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)))
        sum += gap.reduce((total, value) => total + value, 0) / 3
        if (Math.max(...gap) > 64) far += 1
      }
      const count = first.length / 4
      return { mean: sum / count, share: far / count }
    },
    { addresses: [addressOf(one), addressOf(other)], right: part === 'right' },
  )
}

function addressOf(picture: Buffer): string {
  const type = picture.subarray(0, 4).toString() === '<svg' ? 'image/svg+xml' : 'image/png'
  return `data:${type};base64,${picture.toString('base64')}`
}
