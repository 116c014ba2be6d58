import type { Cluster, ExtractionRecord, LibraryEntry, Paper } from '@claimgraph/model'
import { assignIds } from './entity-ids.js'
import { joinNamesakes } from './join-namesakes.js'
import { clusterNames } from './name-clusters.js'
import { compare } from './occurrence.js'
import { toDraft } from './resolve-entities.js'

/**
 * Clusters of the names of extraction records, for `claimgraph resolve`: members are (record id, entity name). Texts, where given by record id, sharpen
 * definitions and senses. Classes that a paper proposes stay with the class, unlike in the graph.
 */
export function resolveRecords(
  records: readonly ExtractionRecord[],
  papers: ReadonlyMap<string, Pick<Paper, 'title' | 'abstract'>> = new Map(),
): readonly Cluster[] {
  const entries = records.map((record): LibraryEntry => {
    const text = papers.get(record.id)
    const paper = { id: record.id, title: text?.title ?? '', abstract: text?.abstract ?? '', sources: [] }
    return { paper, record, extractor: '' }
  })
  const drafts = joinNamesakes(clusterNames({ id: '', entries, corrections: [] }).map(toDraft))
  const ids = assignIds(drafts)
  return drafts
    .map((draft, i): Cluster => ({
      type: draft.type,
      name: draft.name,
      id: ids[i] ?? '',
      members: draft.occurrences.map(({ paper, name }) => [paper, name] as const),
    }))
    .sort((a, b) => compare(a.id, b.id))
}
