import { openLibrary } from '@claimgraph/library'
import { ClaimgraphError } from '@claimgraph/model'
import type { LibraryEntry, Paper } from '@claimgraph/model'
import { enrichPaper, findByTitle } from '@claimgraph/read'
import type { Client } from '@claimgraph/read'

/** What enriching a library needs to know. */
export interface EnrichOptions {
  /** The library file. */
  readonly db: string
  /** The sources to ask, one after the other; the first that knows a field gives it. */
  readonly clients: readonly Client[]
  /** Told how many papers have been asked about. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What enriching did. */
export interface EnrichReport {
  /** Papers that were asked about. */
  readonly papers: number
  /** Papers that a source has under exactly their title. */
  readonly found: number
  /** Papers that are known better now. */
  readonly changed: number
  /** Of which papers a field is known now that was not before, by field. */
  readonly gained: Readonly<Record<string, number>>
  /** Papers that no source knows for sure, left alone, with the reasons. */
  readonly left: readonly { readonly id: string; readonly title: string; readonly reason: string }[]
  /** Sources that could not be asked to the end. */
  readonly failed: readonly string[]
}

const FIELDS = ['year', 'published', 'authors', 'url', 'arxivId', 'doi', 'venue', 'citations', 'code'] as const

type Found = ReadonlyMap<string, readonly (readonly [source: string, paper: Paper])[]>

/**
 * Ask sources about the papers of a library by title, and keep what they add. The library is locked only for the writing at the end; answers are in
 * the clients' cache, so that a run which is interrupted loses nothing.
 *
 * @throws ClaimgraphError where there is no library, or another process writes to it when all is found.
 */
export async function enrichLibrary({ db, clients, onProgress }: EnrichOptions): Promise<EnrichReport> {
  const reader = await openLibrary(db, { lock: false })
  const entries = reader.entries()
  await reader.close()
  const asking = [...clients]
  const found = new Map<string, (readonly [string, Paper])[]>()
  const left: EnrichReport['left'][number][] = []
  const failed: string[] = []
  for (const [at, { paper }] of entries.entries()) {
    const reasons: string[] = []
    for (const client of [...asking]) {
      const answer = await ask(client, paper)
      if (answer instanceof ClaimgraphError) {
        // Offline, one missing answer says nothing of the next; a source that fails after all attempts is not asked again.
        if (client.offline) reasons.push(`the cache does not have it from ${client.source.name}`)
        else {
          asking.splice(asking.indexOf(client), 1)
          failed.push(answer.message)
        }
      } else if ('left' in answer) reasons.push(answer.left)
      else found.set(paper.id, [...(found.get(paper.id) ?? []), [client.source.name, answer.found]])
    }
    if (!found.has(paper.id) && reasons.length > 0) left.push({ id: paper.id, title: paper.title, reason: reasons.join('; ') })
    onProgress?.(at + 1, entries.length)
  }
  const changes = found.size > 0 ? await keep(db, found) : []
  return { papers: entries.length, found: found.size, changed: changes.length, gained: countGained(changes), left, failed }
}

async function ask(client: Client, paper: Paper): Promise<Awaited<ReturnType<typeof findByTitle>> | ClaimgraphError> {
  try {
    return await findByTitle(client, paper)
  } catch (error) {
    if (error instanceof ClaimgraphError) return error
    throw error
  }
}

/** Put what was found into the library, as its entries are by now; gives the papers before and after. */
async function keep(db: string, found: Found): Promise<readonly (readonly [Paper, Paper])[]> {
  const library = await openLibrary(db, { lock: true })
  try {
    const changed: LibraryEntry[] = []
    const changes: (readonly [Paper, Paper])[] = []
    for (const [id, findings] of found) {
      const entry = library.get(id)
      if (!entry) continue
      const paper = findings.reduce((before, [source, one]) => enrichPaper(before, one, source), entry.paper)
      if (paper === entry.paper) continue
      changed.push({ ...entry, paper })
      changes.push([entry.paper, paper])
    }
    await library.put(changed)
    return changes
  } finally {
    await library.close()
  }
}

function countGained(changes: readonly (readonly [Paper, Paper])[]): Readonly<Record<string, number>> {
  const counts = FIELDS.map(
    (field) =>
      [field, changes.filter(([before, after]) => before[field] === undefined && after[field] !== undefined).length] as const,
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
