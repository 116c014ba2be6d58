import type { QueryAnswer } from '@claimgraph/model'
import { Neo4jError, type QueryResult, type Result, type ResultSummary, type Session } from 'neo4j-driver'
import { explainFailure } from '../explain-failure.js'
import type { Neo4j } from '../neo4j.js'
import { describePlan } from './describe-plan.js'
import { JsonValues } from './json-value.js'
import { toParameters } from './parameters.js'
import { EXPLAIN, queryFailure } from './query-failure.js'
import { refuseUnsafePlan, refuseUnsafeText } from './refuse-unsafe.js'
import { watchLimits, type Watch } from './watch-limits.js'
import { withoutProfile } from './without-profile.js'

/** What a query on a Neo4j takes besides its text. */
export interface Neo4jQueryOptions {
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
  /** Rows at most; those behind are cut off, and the answer says so. */
  readonly rows?: number | undefined
  /** Time at most. */
  readonly milliseconds?: number | undefined
}

/** Rows that are on their way at once: few, since each may be long. */
const FETCHED = 250

/**
 * Run a Cypher query that only reads, and give its rows as JSON, as the embedded engine does. The server plans it first: what would write or reach
 * beyond the graph is refused by that plan; then it runs in a transaction of access mode READ.
 *
 * @throws QueryFailure `input` for a query that is wrong, refused or fails, with the server's own words; `limit` for one that takes too much.
 * @throws ClaimgraphError `unavailable` where the server does not answer.
 */
export async function runQuery(db: Neo4j, cypher: string, options: Neo4jQueryOptions = {}): Promise<QueryAnswer> {
  const started = performance.now()
  refuseUnsafeText(cypher)
  const session = db.reader(FETCHED)
  const watch = watchLimits(options.milliseconds, { onTime: () => session.close(), onMemory: () => db.close() })
  try {
    const planned = await watch.within(explain(db, session, cypher, options))
    refuseUnsafePlan(planned)
    const found = await watch.within(readRows(db, run(session, cypher, options), options.rows ?? Infinity, watch))
    return { ...found, milliseconds: Math.round((performance.now() - started) * 10) / 10, ...noticesOf(planned) }
  } finally {
    watch.end()
    const closed = session.close().catch(() => undefined)
    if (!watch.isExceeded()) await closed
  }
}

function run(session: Session, text: string, { parameters = {}, milliseconds }: Neo4jQueryOptions): Result {
  return session.run(text, toParameters(parameters), milliseconds === undefined ? {} : { timeout: BigInt(milliseconds) })
}

async function explain(db: Neo4j, session: Session, cypher: string, options: Neo4jQueryOptions): Promise<ResultSummary> {
  try {
    const { summary }: QueryResult = await run(session, `${EXPLAIN}${withoutProfile(cypher)}`, options)
    return summary
  } catch (error) {
    throw failureOf(error, db, true)
  }
}

type Found = Pick<QueryAnswer, 'columns' | 'rows' | 'truncated' | 'plan'>

async function readRows(db: Neo4j, result: Result, most: number, watch: Watch): Promise<Found> {
  const values = new JsonValues()
  const rows: unknown[][] = []
  try {
    const columns = await result.keys()
    let truncated = false
    for await (const record of result) {
      truncated = rows.length >= most
      if (truncated) break
      rows.push([...record.values()].map((value) => values.of(value)))
      watch.checkSize(values.size)
    }
    await fillEnds(db, values)
    return { columns, rows, truncated, ...(truncated ? {} : planOf(await result.summary())) }
  } catch (error) {
    throw failureOf(error, db, false)
  }
}

/** Ask for the ids of nodes that relationships of the answer begin or end at and that it does not hold itself. */
async function fillEnds(db: Neo4j, values: JsonValues): Promise<void> {
  const elements = values.unknownEnds()
  if (elements.length > 0) {
    const { records } = await db.read((transaction) =>
      transaction.run(
        'MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, n.source AS source, n.id AS id',
        { elements },
      ),
    )
    for (const record of records) {
      const { element, source, id } = record.toObject() as Readonly<Record<'element' | 'source' | 'id', unknown>>
      values.learnNode(String(element), { source, id })
    }
  }
  values.fillEnds()
}

function planOf({ plan, profile }: ResultSummary): Pick<QueryAnswer, 'plan'> {
  const found = profile || plan
  return found ? { plan: describePlan(found) } : {}
}

/** Warnings of the server, such as of a label that the database does not have. */
function noticesOf({ gqlStatusObjects }: ResultSummary): Pick<QueryAnswer, 'notices'> {
  const notices = gqlStatusObjects.filter(
    (status) => 'isNotification' in status && status.isNotification && status.severity === 'WARNING',
  )
  return notices.length === 0 ? {} : { notices: [...new Set(notices.map(({ statusDescription }) => statusDescription))] }
}

function failureOf(error: unknown, { settings }: Neo4j, explained: boolean): unknown {
  return (error instanceof Neo4jError ? queryFailure(error, explained) : undefined) ?? explainFailure(error, settings)
}
