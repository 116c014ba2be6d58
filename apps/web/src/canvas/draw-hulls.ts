import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../scene/drawn-graph.js'
import { groundColour } from '../scene/palette.js'
import { findHulls, type Hull, type Member } from './find-hulls.js'
import type { Picture } from './picture.js'

/** Communities that get a hull; more would cover the picture. */
const MOST = 8
const MARGIN = 18

/** Draw where the large communities lie, beneath everything else. */
export function drawHulls(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
  canvas: HTMLCanvasElement,
): readonly Hull[] {
  const { width, height } = sigma.getDimensions()
  const ratio = window.devicePixelRatio
  if (canvas.width !== width * ratio) canvas.width = width * ratio
  if (canvas.height !== height * ratio) canvas.height = height * ratio
  const context = canvas.getContext('2d')
  if (!context) return []
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  const hulls = findHulls(
    membersOf(sigma, graph, picture),
    picture.communities.slice(0, MOST).map(({ id }) => id),
  )
  for (const hull of hulls) fillHull(context, hull, groundColour(hull.community, picture.theme))
  return hulls
}

function membersOf(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, picture: Picture): readonly Member[] {
  return [...picture.visible.nodes].flatMap((id) => {
    const { community, generic } = graph.getNodeAttributes(id)
    const shown = sigma.getNodeDisplayData(id)
    if (community === null || generic || shown === undefined) return []
    return [{ community, ...sigma.framedGraphToViewport(shown) }]
  })
}

function fillHull(context: CanvasRenderingContext2D, { corners }: Hull, colour: string): void {
  context.beginPath()
  for (const { x, y } of corners) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.strokeStyle = colour
  context.lineWidth = MARGIN * 2
  context.stroke()
  context.fill()
}
