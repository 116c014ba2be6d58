import type { Plan, ResultSummary } from 'neo4j-driver'
import { bareText, withoutEscapes } from './bare-text.js'
import { QueryFailure } from './query-failure.js'

/**
 * Procedures that only read the graph: the database's own, of GDS those that stream, measure or list, of APOC those that walk and describe. GDS also has
 * some that write files or drop what others projected, and calls them reading.
 */
const PROCEDURES =
  /^(?:db\.|gds\.(?:[^.]+\.)*(?:stream|stats|estimate|list|exists|version)$|apoc\.(?:algo|meta|neighbors|nodes|path|search|stats)\.)/iu

/** Steps of a plan that reach beyond the graph; reading by access mode does not hinder them. */
const STEPS = /^(?:LoadCSV|TerminateTransactions|ShowTransactions|ShowSettings)$/u

// What Neo4j takes for a blank is more than what JavaScript does.
const GAP = String.raw`[\s\p{Z}\p{Cc}\p{Cf}]`
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`
const LOADS = new RegExp(String.raw`(?<![\p{L}\p{N}_])load${GAP}+csv(?![\p{L}\p{N}_])`, 'iu')
const CALLS = new RegExp(String.raw`(?<![\p{L}\p{N}_.:$])call${GAP}+(${NAME}(?:${GAP}*\.${GAP}*${NAME})*)`, 'giu')
/** Functions that run a query of their own, which stands in a string. */
const RUNS = new RegExp(String.raw`(?<![\p{L}\p{N}_.$])apoc${GAP}*\.${GAP}*cypher${GAP}*\.`, 'iu')
const GAPS = new RegExp(GAP, 'gu')

/**
 * Refuse by its text a query that would reach files, the network or the server itself rather than the graph, whatever the database's user may do: LOAD CSV
 * in any spelling, procedures that are not known to read only, and functions that run queries of their own.
 *
 * @throws QueryFailure `input`, with `Refused` as its code.
 */
export function refuseUnsafeText(cypher: string): void {
  for (const text of new Set([cypher, withoutEscapes(cypher)])) {
    if (LOADS.test(bareText(text, () => 'x'))) throw refused('LOAD CSV')
    const [run] = RUNS.exec(bareText(text, (quoted) => quoted)) ?? []
    if (run !== undefined) throw refused(`${run}…`)
    for (const [, name = ''] of bareText(text, (quoted) => quoted).matchAll(CALLS)) {
      if (!PROCEDURES.test(name.replace(GAPS, ''))) throw refused(`CALL ${name}`)
    }
  }
}

/**
 * Refuse by its plan, as the server made it, what writes or reaches beyond the graph.
 *
 * @throws QueryFailure `input`, with `Refused` as its code.
 */
export function refuseUnsafePlan({ queryType, plan }: Pick<ResultSummary, 'queryType' | 'plan'>): void {
  if (queryType !== 'r')
    throw failure('The graph is only read here: what writes, changes the schema or administers the server is refused')
  if (plan !== false) refuseSteps(plan)
}

function refuseSteps({ operatorType, children }: Plan): void {
  const [step = ''] = operatorType.split('@')
  if (STEPS.test(step)) throw refused(step)
  children.forEach(refuseSteps)
}

function refused(what: string): QueryFailure {
  return failure(
    `${what} is refused here: a query reads the graph, no files, no addresses and nothing of the server; procedures are those of db, gds and apoc that do the same`,
  )
}

function failure(message: string): QueryFailure {
  return new QueryFailure('input', message, 'Refused', undefined, undefined)
}
