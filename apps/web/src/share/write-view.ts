import { FORMATS } from '@claimgraph/export'
import type { Whole } from '../api/source.js'
import type { Scene } from '../scene/scene.js'
import { partOfView, withDerived } from './part-of-view.js'

/** Formats in which what is shown can be taken away. */
export type ViewFormat = 'html' | 'graphml' | 'gexf' | 'json' | 'csv' | 'csv-nodes'

/**
 * What a view shows, in a format. As HTML the papers behind its claims come along, so that each keeps its sentence; it opens at `start`.
 *
 * @param start Address of the view within the page.
 */
export function writeView(
  format: ViewFormat,
  whole: Whole,
  { graph, visible }: Pick<Scene, 'graph' | 'visible'>,
  start: string,
): Blob {
  const part = partOfView(whole.graph, graph, visible)
  const { write, mediaType } = FORMATS[format]
  const page = { template: whole.template, entries: whole.entries, whole: whole.graph, start }
  const pieces = format === 'html' ? write(part, { page }) : write(withDerived(part, graph, visible))
  return new Blob([...pieces], { type: mediaType })
}
