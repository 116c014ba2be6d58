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
  const grounds = groundsOf(sigma, graph, picture)
  for (const { hull, colour, margin } of grounds) fillHull(context, hull, colour, margin)
  return grounds.map(({ hull }) => hull)
}

/** The hulls of what is shown, each with its colour and how far it reaches beyond its corners. */
export function groundsOf(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  picture: Picture,
): readonly { readonly hull: Hull; readonly colour: string; readonly margin: number }[] {
  const hulls = findHulls(
    membersOf(sigma, graph, picture),
    picture.communities.slice(0, MOST).map(({ id }) => id),
  )
  return hulls.map((hull) => ({ hull, colour: groundColour(hull.community, picture.theme), margin: MARGIN }))
}

function membersOf(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, picture: Picture): readonly Member[] {
  return [...picture.visible.nodes].flatMap((id) => {
    const { community, generic } = graph.getNodeAttributes(id)
    const shown = sigma.getNodeDisplayData(id)
    if (community === null || generic || shown === undefined) return []
    return [{ community, ...sigma.framedGraphToViewport(shown) }]
  })
}

function fillHull(context: CanvasRenderingContext2D, { corners }: Hull, colour: string, margin: number): void {
  context.beginPath()
  for (const { x, y } of corners) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.strokeStyle = colour
  context.lineWidth = margin * 2
  context.stroke()
  context.fill()
}
