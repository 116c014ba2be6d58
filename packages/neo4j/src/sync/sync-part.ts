import { ClaimgraphError } from '@claimgraph/model'
import { chunks } from './chunks.js'
import type { Job } from './job.js'
import { contentOf, digestOf, makeRow, type Row } from './make-row.js'
import { elementText, type Part } from './part.js'
import { deleteMoved, findDifferent, writeRows } from './statements.js'
import { wellFormed } from './well-formed.js'
import { writeInTurn } from './write-in-turn.js'
import { WRITTEN_PROPERTIES } from './written-properties.js'

export interface PartCounts {
  created: number
  changed: number
  unchanged: number
}

/** What the database has of a part before. */
export interface Known {
  /** How many of its label or type are ours. */
  readonly count: number
  readonly hasIndex: boolean
}

/** Nodes or relationships whose digests are compared in one question. */
const COMPARED = 10_000

/** Text of a batch at most, in UTF-16 units, unless a single row is longer. */
const BATCH_SIZE = 4_000_000

/** Bring one part of the graph into the database: what is not there, and what is there but different. Only the rows of a batch are made at a time. */
export async function syncPart(job: Job, part: Part, known: Known): Promise<PartCounts> {
  const counts = { created: 0, changed: 0, unchanged: 0 }
  for (const keys of chunks(part.keys, COMPARED)) {
    const contents = keys.map((key) => summary(job, part, key))
    const different =
      known.count > 0
        ? await findDifferentAmong(job, part, contents, known.hasIndex)
        : contents.map((one) => ({ ...one, known: false }))
    const unchanged = keys.length - different.length
    counts.unchanged += unchanged
    job.advance(part.kind, unchanged)
    for (const batch of batches(different, job.batchRows)) {
      if (!job.dryRun) await writeBatch(job, part, batch)
      const changed = batch.filter(({ known }) => known).length
      counts.changed += changed
      counts.created += batch.length - changed
      job.advance(part.kind, batch.length)
    }
  }
  return counts
}

interface Summary {
  readonly key: string
  readonly digest: string
  /** Of its text, in UTF-16 units: about what it takes on the wire. */
  readonly size: number
}

interface Different extends Summary {
  /** Whether the database has it, with another content. */
  readonly known: boolean
}

function summary({ graph, library }: Job, part: Part, key: string): Summary {
  const content = contentOf(graph, part, key, library)
  return { key, digest: digestOf(content), size: content.length }
}

async function findDifferentAmong(
  { neo4j }: Job,
  part: Part,
  all: readonly Summary[],
  hasIndex: boolean,
): Promise<readonly Different[]> {
  const parameters = { ids: all.map(({ key }) => wellFormed(key)), digests: all.map(({ digest }) => digest) }
  const { records } = await neo4j.read((transaction) => transaction.run(findDifferent(part, hasIndex), parameters))
  return records.flatMap((record) => {
    const one = all[Number(record.get('at'))]
    return one ? [{ ...one, known: record.get('known') === true }] : []
  })
}

function* batches(rows: readonly Different[], mostRows: number): Generator<readonly Different[]> {
  let batch: Different[] = []
  let size = 0
  for (const row of rows) {
    if (batch.length >= mostRows || (batch.length > 0 && size + row.size > BATCH_SIZE)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(row)
    size += row.size
  }
  if (batch.length > 0) yield batch
}

async function writeBatch(job: Job, part: Part, batch: readonly Different[]): Promise<void> {
  const { graph, library, marks } = job
  const rows = batch.map(({ key, digest }) => makeRow(graph, part, key, { library, digest }))
  const moved = part.kind === 'nodes' ? [] : rows.filter((_, at) => batch[at]?.known).map(withoutProperties)
  await writeInTurn(job, async (transaction) => {
    if (moved.length > 0) await transaction.run(deleteMoved(part), { ...marks, rows: moved })
    const { records } = await transaction.run(writeRows(part), { ...marks, rows, forget: FORGET[part.kind] })
    const written = Number(records[0]?.get('written'))
    if (written === rows.length) return
    throw new ClaimgraphError(
      'failed',
      `${rows.length - written} of ${rows.length} ${elementText(part)} could not be written: something else changed this database at the same time; run the sync again`,
    )
  })
}

function withoutProperties({ id, from, to }: Row): Omit<Row, 'properties'> {
  return { id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** `SET e += $forget` removes these properties; what a row still has of them comes back with the row. */
const FORGET = {
  nodes: nothingIn(WRITTEN_PROPERTIES.nodes),
  relationships: nothingIn(WRITTEN_PROPERTIES.relationships),
}

function nothingIn(names: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(names.map((name) => [name, null]))
}
