import type { BuildReport, LibraryEntry } from '@claimgraph/model'
import type { Plan } from './plan-extraction.js'

/**
 * How many works a build added, updated and left as they were, of those that it read or made anew. A work that was read under two ids counts once; one that
 * the library had under another id is no new one.
 *
 * @param read Ids of the papers that were read.
 * @param before The entries that the library kept before, under the ids that they had.
 * @param after The works that it holds now.
 */
export function countChanges(
  { extract, keep }: Plan,
  read: readonly string[],
  before: readonly LibraryEntry[],
  after: readonly LibraryEntry[],
): Pick<BuildReport, 'added' | 'updated' | 'unchanged'> {
  const known = new Set(before.map(({ paper }) => paper.id))
  const changed = new Set([...extract.map(({ id }) => id), ...keep.map(({ paper }) => paper.id)])
  const touched = new Set([...read, ...changed])
  const count = { added: 0, updated: 0, unchanged: 0 }
  for (const { paper } of after) {
    const ids = [paper.id, ...(paper.redirects ?? [])]
    if (!ids.some((id) => touched.has(id))) continue
    if (!ids.some((id) => known.has(id))) count.added++
    else if (ids.some((id) => changed.has(id))) count.updated++
    else count.unchanged++
  }
  return count
}
