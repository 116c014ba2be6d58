import { openLibrary } from '@claimgraph/library'
import type { Library } from '@claimgraph/library'
import { DEFAULT_EXTRACTOR } from '@claimgraph/model'
import type { BuildReport, Extractor, LibraryEntry, Paper } from '@claimgraph/model'
import { countChanges } from './count-changes.js'
import { countGraph } from './count-graph.js'
import type { Outcome } from './extract-batch.js'
import { extractPapers } from './extract-papers.js'
import { createExtractor, extractorLabel } from './extractors.js'
import { findInputs } from './find-inputs.js'
import { makeSession } from './open-session.js'
import { planExtraction } from './plan-extraction.js'
import type { Plan } from './plan-extraction.js'
import type { OnProgress } from './progress.js'
import { readInputs } from './read-inputs.js'

/** What a build needs to know. */
export interface BuildOptions {
  /** Files, folders, or `-`. */
  readonly inputs: readonly string[]
  /** The library file; made when it is not there. */
  readonly db: string
  /** What `createExtractor` takes, or an extractor of your own (then in this thread alone); `DEFAULT_EXTRACTOR` unless told. */
  readonly extractor?: string | Extractor | undefined
  /** Worker threads; see `extractPapers`. */
  readonly jobs?: number | undefined
  /** Format of the inputs; recognised unless told. */
  readonly from?: string | undefined
  readonly onProgress?: OnProgress | undefined
  /** What `-` stands for; the process's own unless given. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

const NO_FILE = 'there is no such file or folder'

/** Entries that are written together: each write waits for the disk. */
const ENTRIES_AT_ONCE = 128

/**
 * Read listings, extract what is new in them, keep it in the library, and build its graph. Running it again with the same inputs changes nothing.
 * An input that is not there, or of which nothing can be read, stands in the report's `unread`; the others are built.
 *
 * @throws ClaimgraphError when nothing can be read, or the library is locked, damaged beyond use, or a newer version's.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const started = performance.now()
  const { db, onProgress } = options
  const onNotice = (message: string): void => onProgress?.({ step: 'notice', message })
  const extractor =
    typeof options.extractor === 'object'
      ? options.extractor
      : await createExtractor(options.extractor ?? DEFAULT_EXTRACTOR, onNotice)
  const missing: string[] = []
  const inputs = await findInputs(options.inputs, db, (path) => missing.push(path))
  const library = await openLibrary(db, { lock: true, onNotice })
  try {
    const reading = await readInputs(inputs, options)
    const before = library.entries()
    const plan = planExtraction(reading.papers.values(), before, extractorLabel(extractor))
    await library.put(plan.keep)
    await extractInto(library, plan, extractor, options)
    const content = library.content()
    await library.close()
    const { graph } = await makeSession(db, content, { onProgress })
    const unread = [...missing, ...reading.unread]
    return {
      records: reading.records,
      papers: content.entries.length,
      ...countChanges(plan, [...reading.papers.keys()], before, content.entries),
      skipped: [...missing.map((file) => ({ file, line: 1, reason: NO_FILE })), ...reading.skipped],
      ...(unread.length > 0 ? { unread } : {}),
      ...countGraph(graph),
      seconds: Math.round(performance.now() - started) / 1000,
    }
  } finally {
    await library.close()
  }
}

/** Extract what the plan names and keep it bit by bit, so that a build that is cut short has lost nothing but its last bit. */
async function extractInto(library: Library, plan: Plan, extractor: Extractor, options: BuildOptions): Promise<void> {
  const total = plan.extract.length
  const fresh: LibraryEntry[] = []
  let done = 0
  for await (const outcomes of extractPapers(plan.extract, { extractor, jobs: options.jobs })) {
    fresh.push(...outcomes.map(([paper, outcome]) => toEntry(paper, outcome, extractor, options)))
    done += outcomes.length
    if (fresh.length >= ENTRIES_AT_ONCE || done === total) await library.put(fresh.splice(0))
    options.onProgress?.({ step: 'extract', done, total })
  }
}

/** A paper whose extraction failed is kept all the same, with an empty record that the next build makes anew. */
function toEntry(paper: Paper, outcome: Outcome, extractor: Extractor, { onProgress }: BuildOptions): LibraryEntry {
  if (outcome.record) return { paper, record: outcome.record, extractor: extractorLabel(extractor) }
  onProgress?.({ step: 'notice', message: `${paper.id} ("${paper.title}"): nothing was extracted: ${outcome.failure}` })
  const record = { id: paper.recordId ?? paper.id, title: paper.title, entities: [], claims: [], results: [] }
  return { paper, record, extractor: `${extractorLabel(extractor)} (failed)` }
}
