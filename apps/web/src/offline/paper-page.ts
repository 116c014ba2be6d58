import { paperRef } from '@claimgraph/graph'
import type { LibraryEntry } from '@claimgraph/model'
import type { Whole } from '../api/source.js'
import { textAt } from '../scene/attributes.js'

/** A paper with its record; of one whose record the file does not hold, what the graph has of it, with nothing marked. */
export function paperPage({ graph, entries }: Whole, id: string): LibraryEntry {
  const entry = entries.find(({ paper }) => paper.id === id)
  if (entry !== undefined) return entry
  return {
    paper: {
      ...paperRef(graph, id),
      abstract: textAt(graph.getNodeAttributes(id), 'abstract'),
      sources: ['the graph in this file'],
    },
    record: { id, title: textAt(graph.getNodeAttributes(id), 'title'), entities: [], claims: [], results: [] },
    extractor: '',
  }
}
