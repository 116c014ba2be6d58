/** Okabe & Ito, "Color Universal Design", 2008, without its black and its yellow (too faint on white), then ColorBrewer Set2. */
export const PALETTE = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#66c2a5',
  '#fc8d62',
  '#8da0cb',
  '#e78ac3',
  '#a6d854',
  '#ffd92f',
  '#e5c494',
  '#b3b3b3',
] as const

/** Colour of nodes whose community has none of its own. */
export const OTHER_COLOUR = '#999999'

/** Colour of a community, the same on the page, in its legend and in exports; the largest communities have one of their own. */
export function communityColour(community: number): string {
  return PALETTE[community] ?? OTHER_COLOUR
}
