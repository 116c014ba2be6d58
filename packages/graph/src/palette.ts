import type { RelationshipType } from '@claimgraph/model'

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

/** Colours of relationships: green for what beats, amber for what equals, grey for what only tells where things belong. */
export const RELATIONSHIP_COLOURS = {
  PROPOSES: '#56b4e9',
  BUILDS_ON: '#0072b2',
  MENTIONS: '#bbbbbb',
  COMPARES_WITH: '#cc79a7',
  EVALUATES_ON: '#bbbbbb',
  MEASURES: '#bbbbbb',
  ADDRESSES: '#bbbbbb',
  OUTPERFORMS: '#009e73',
  MATCHES: '#e69f00',
  COMPARED_WITH: '#cc79a7',
  AGAINST_PRIOR_WORK: '#66c2a5',
  SCORES: '#8da0cb',
  IS_A: '#999999',
  VARIANT_OF: '#999999',
} as const satisfies Record<RelationshipType, string>
