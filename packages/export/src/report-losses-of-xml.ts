import type { GraphView } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { tellParallelEdges } from './parallel-edges.js'
import { reportLosses } from './report-losses.js'

/** Tell what GraphML and GEXF cannot carry of a view, and what Gephi makes of it. */
export function reportLossesOfXml(view: GraphView, options: WriteOptions): void {
  reportLosses(view, options, ['joinedLists', 'ambiguousLists', 'emptyValues', 'controlCharacters', 'oddNumbers'])
  const parallel = options.report ? tellParallelEdges(view) : undefined
  if (parallel !== undefined) options.report?.(parallel)
}
