import { addresses } from '../api/addresses.js'
import type { Scene } from '../scene/scene.js'
import { writeAddress } from '../state/address.js'
import type { Workbench } from '../workbench.js'
import type { ViewFormat } from './write-view.js'

/** What can be taken away, and how it is called. */
export interface Offer {
  readonly what: 'picture' | 'view' | 'whole'
  readonly format: string
  readonly label: string
  readonly file: string
}

/** All that can be taken away: the picture, what is shown, the whole. */
export const OFFERS: readonly Offer[] = [
  { what: 'picture', format: 'png', label: 'PNG, as it is on the screen', file: 'claimgraph.png' },
  { what: 'picture', format: 'svg', label: 'SVG, to be enlarged and edited', file: 'claimgraph.svg' },
  { what: 'view', format: 'html', label: 'HTML, one page that works offline', file: 'claimgraph-view.html' },
  { what: 'view', format: 'graphml', label: 'GraphML', file: 'claimgraph-view.graphml' },
  { what: 'view', format: 'json', label: 'JSON', file: 'claimgraph-view.json' },
  { what: 'view', format: 'csv', label: 'CSV of the relations', file: 'claimgraph-view.csv' },
  { what: 'view', format: 'csv-nodes', label: 'CSV of the nodes', file: 'claimgraph-view-nodes.csv' },
  { what: 'whole', format: 'html', label: 'HTML, one page that works offline', file: 'claimgraph.html' },
  { what: 'whole', format: 'graphml', label: 'GraphML: Gephi, yEd, networkx, igraph', file: 'claimgraph.graphml' },
  { what: 'whole', format: 'gexf', label: 'GEXF', file: 'claimgraph.gexf' },
  { what: 'whole', format: 'json', label: 'JSON', file: 'claimgraph.json' },
  { what: 'whole', format: 'csv', label: 'CSV of the relations', file: 'claimgraph.csv' },
]

/** Make the file of an offer. Rejects with words for people where it cannot be made. */
export async function takeAway(offer: Offer, workbench: Workbench, scene: Scene | null): Promise<Blob> {
  if (offer.what === 'whole') return workbench.api.download(addresses.export(offer.format))
  if (offer.what === 'picture') return pictureOf(offer.format, workbench)
  if (scene === null) throw new Error('The graph is not there yet')
  const [{ writeView }, whole] = await Promise.all([import('./write-view.js'), workbench.source.whole()])
  const start = writeAddress({ ...workbench.view.get(), help: false })
  return writeView(offer.format as ViewFormat, whole, scene, start)
}

async function pictureOf(format: string, { canvas }: Workbench): Promise<Blob> {
  const drawn = canvas.get()
  if (drawn === null) throw new Error('For a picture the graph has to be on the screen')
  const { stage, legend } = drawn.drawing()
  if (format === 'png') return (await import('./picture/paint-picture.js')).paintPicture(drawn.picture(), stage, legend)
  const [{ writeSvg }, { wholeDrawing }] = await Promise.all([
    import('./picture/write-svg.js'),
    import('./picture/whole-drawing.js'),
  ])
  return new Blob([writeSvg(wholeDrawing(stage, legend), 'claimgraph: who claims to beat whom')], { type: 'image/svg+xml' })
}
