import type { LabelWish } from './place-labels.js'

/** A label with how it is written. */
export interface Label {
  readonly wish: LabelWish
  readonly font: string
  readonly colour: string
}

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif"

/** Fonts of labels on the canvas. */
export const FONTS = { plain: `12px ${FAMILY}`, strong: `600 12.5px ${FAMILY}`, community: `600 11px ${FAMILY}` } as const

/** Height of a line of any of them, in pixels. */
export const LINE_HEIGHT = 16

/** Colours of text on the canvas; the halo is the canvas' own. */
export const LABEL_INK = {
  light: { text: '#17202e', quiet: '#5b6675', halo: '#fbfbfa' },
  dark: { text: '#e9edf3', quiet: '#98a3b3', halo: '#10141b' },
} as const

/** A name cut at so many characters. */
export function shorten(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
