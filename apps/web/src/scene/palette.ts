import { communityColour } from '@claimgraph/graph'
import { mixColours } from './mix-colours.js'

export type Theme = 'light' | 'dark'

/** Fill and outline of a node; the outline stands 3:1 against the canvas where the fill alone would not. */
export interface NodeColour {
  readonly fill: string
  readonly line: string
}

const CANVAS: Readonly<Record<Theme, string>> = { light: '#fbfbfa', dark: '#10141b' }
const INK: Readonly<Record<Theme, string>> = { light: '#0b1320', dark: '#ffffff' }

/** Colours of a node: its community's; pale for what is generic, so that it does not look like a centre. */
export function nodeColour(community: number | null, theme: Theme, pale = false): NodeColour {
  const hue = communityColour(community ?? -1)
  if (pale) return { fill: mixColours(hue, CANVAS[theme], 0.78), line: mixColours(hue, CANVAS[theme], 0.35) }
  return { fill: hue, line: mixColours(hue, INK[theme], theme === 'light' ? 0.4 : 0.3) }
}

/** A colour as far as it goes towards the canvas: what is not spoken of just now. */
export function faded(colour: string, theme: Theme): string {
  return mixColours(colour, CANVAS[theme], 0.82)
}

/** A colour half way towards the canvas and more: what belongs to everything and so says little. */
export function softened(colour: string, theme: Theme): string {
  return mixColours(colour, CANVAS[theme], 0.66)
}

/** The ground beneath a community: its colour, hardly there. */
export function groundColour(community: number, theme: Theme): string {
  return mixColours(communityColour(community), CANVAS[theme], theme === 'light' ? 0.9 : 0.86)
}
