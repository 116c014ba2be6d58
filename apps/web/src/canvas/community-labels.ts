import { nodeColour } from '../scene/palette.js'
import type { Hull } from './find-hulls.js'
import { FONTS, LINE_HEIGHT, shorten, type Label } from './label.js'
import type { Picture } from './picture.js'

const LONGEST = 44
/** Of a label's parts the most distinctive ones. */
const PARTS = 2
/** Pixels between a hull's highest node and its label. */
const ABOVE = 18

/** What each hull is about, above it. */
export function communityLabels(
  hulls: readonly Hull[],
  picture: Picture,
  widthOf: (text: string, font: string) => number,
): readonly Label[] {
  const names = new Map(picture.communities.map(({ id, label }) => [id, label]))
  return hulls.map(({ community, corners, centre }) => {
    const text = shorten((names.get(community) ?? '').split(' · ').slice(0, PARTS).join(' · '), LONGEST)
    const wish = {
      id: `community ${community}`,
      text,
      x: centre.x,
      y: Math.min(...corners.map((corner) => corner.y)) - ABOVE,
      radius: 0,
      width: widthOf(text, FONTS.community),
      height: LINE_HEIGHT,
      forced: false,
      where: 'above' as const,
    }
    return { wish, font: FONTS.community, colour: nodeColour(community, picture.theme).line }
  })
}
