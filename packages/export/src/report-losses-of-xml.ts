import type { GraphView } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import type { LOSSES } from './losses.js'
import { tellParallelEdges } from './parallel-edges.js'
import { reportLosses } from './report-losses.js'

/** Tell what GraphML and GEXF cannot carry of a view, and what Gephi makes of it; `more` are losses of one of the two. */
export function reportLossesOfXml(view: GraphView, options: WriteOptions, more: readonly (keyof typeof LOSSES)[] = []): void {
  reportLosses(view, options, ['joinedLists', 'ambiguousLists', 'emptyValues', 'controlCharacters', 'oddNumbers', ...more])
  const parallel = options.report ? tellParallelEdges(view) : undefined
  if (parallel !== undefined) options.report?.(parallel)
}
