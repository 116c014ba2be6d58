import type { ClaimGraph } from '@claimgraph/graph'
import { bibtexEntry } from './bibtex-entry.js'
import { BibtexKeys } from './bibtex-keys.js'
import { countView, viewGraph } from './graph-view.js'
import type { WriteOptions } from './graph-writer.js'
import { reportLosses } from './report-losses.js'

/** The papers as BibTeX, each once, keyed by their ids; nothing else of the graph fits into it. */
export function* writeBibtex(graph: ClaimGraph, options: WriteOptions = {}): Iterable<string> {
  const view = viewGraph(graph, options.without)
  reportLosses(view, options, ['controlCharacters'])
  const keys = new BibtexKeys()
  let papers = 0
  for (const { id, attributes } of view.nodes()) {
    if (attributes.label !== 'Paper') continue
    yield `${papers === 0 ? '' : '\n'}${bibtexEntry(keys.of(id), attributes)}`
    papers += 1
  }
  const { nodes, relationships } = countView(view)
  if (nodes > papers || relationships > 0)
    options.report?.(`BibTeX holds papers: ${nodes - papers} other nodes and ${relationships} relationships are not in it`)
}
