import { mergePapers } from '@claimgraph/model'
import type { ExtractionRecord, LibraryEntry, Paper } from '@claimgraph/model'

/** What a build has to do, and what it will have done. */
export interface Plan {
  /** Papers to be extracted, sorted by id: new ones, ones whose text changed, ones of another extractor. */
  readonly extract: readonly Paper[]
  /** Entries whose record stands and whose paper is known better now. */
  readonly keep: readonly LibraryEntry[]
}

/**
 * Compare what was read with what a library holds. Entries that another extractor, or another version of it, made are extracted again, whether read
 * now or not: one library, one extractor, so that adding papers gives what a clean build gives.
 */
export function planExtraction(read: Iterable<Paper>, library: readonly LibraryEntry[], extractor: string): Plan {
  const known = new Map(library.map((entry) => [entry.paper.id, entry]))
  const extract = new Map<string, Paper>()
  const keep: LibraryEntry[] = []
  for (const paper of read) {
    const entry = known.get(paper.id)
    known.delete(paper.id)
    const merged = entry ? mergePapers(entry.paper, paper) : paper
    if (!entry || isStale(entry, merged, extractor)) extract.set(merged.id, merged)
    else if (!isSame(entry.paper, merged)) keep.push({ paper: merged, record: relabel(entry.record, merged), extractor })
  }
  for (const { paper, extractor: madeBy } of known.values()) {
    if (madeBy !== extractor) extract.set(paper.id, paper)
  }
  return { extract: [...extract.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), keep }
}

function isStale(entry: LibraryEntry, paper: Paper, extractor: string): boolean {
  return entry.extractor !== extractor || entry.paper.title !== paper.title || entry.paper.abstract !== paper.abstract
}

/** Merging gives fields in one order, so equal papers are equal texts. */
function isSame(before: Paper, after: Paper): boolean {
  return JSON.stringify(mergePapers(before, before)) === JSON.stringify(after)
}

/** A record under the id that its paper's input gives it. */
function relabel(record: ExtractionRecord, paper: Paper): ExtractionRecord {
  return { ...record, id: paper.recordId ?? paper.id }
}
