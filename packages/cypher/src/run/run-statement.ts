import type { AnalysedStatement } from '../analysis/analyse-statement.js'
import { CypherError } from '../errors/cypher-error.js'
import { Compiler } from '../evaluator/compiler.js'
import { COMPILER_RULES } from '../planner/compiler-rules.js'
import { noChanges } from '../store/counters.js'
import type { GraphLike } from '../store/graph-like.js'
import { openStore } from '../store/open-store.js'
import { Store } from '../store/store.js'
import { storeOf } from '../store/store-of.js'
import { StoreWriter } from '../store/store-writer.js'
import { toGraph } from '../store/to-graph.js'
import type { Statement } from '../syntax/query.js'
import { fromJavaScript } from '../values/from-javascript.js'
import { Budget } from './budget.js'
import { collectRows } from './collect-rows.js'
import { describePlan } from './describe-plan.js'
import { functionContext } from './function-context.js'
import { asCypherError, guarded } from './guarded.js'
import { noticesFor } from './notices.js'
import type { QueryResult } from './query-result.js'
import type { RunContext } from './run-context.js'
import type { RunOptions } from './run-options.js'

/** Run a statement that was analysed: open the store, plan, execute, collect. */
export async function runStatement(
  statement: Statement,
  analysed: AnalysedStatement,
  graph: GraphLike | Store,
  options: RunOptions,
): Promise<QueryResult> {
  const { query, bindings } = analysed
  if (query.updates && options.write !== true && statement.mode !== 'explain') throw readOnlyError()
  try {
    const run = guarded(() => openRun(statement, analysed, graph, options))
    const plan = guarded(() => new Compiler(run, bindings, COMPILER_RULES, statement.mode === 'profile').planQuery(query))
    const explained = statement.mode === 'explain'
    const collected = explained
      ? { rows: [], truncated: false }
      : await collectRows(run, plan, query.outputs, {
          maxRows: options.limits?.rows ?? Infinity,
          integers: options.integers ?? 'number',
          drains: query.updates,
        })
    return {
      columns: query.columns,
      ...collected,
      notices: query.updates ? [] : noticesFor(bindings.mentions, run.store, statement.text),
      counters: explained ? noChanges() : run.writer.counters,
      ...(statement.mode === 'run' ? {} : { plan: describePlan(plan) }),
      get graph() {
        return toGraph(run.store)
      },
    }
  } catch (error) {
    throw asCypherError(error)
  }
}

function readOnlyError(): CypherError {
  return new CypherError('SemanticError', 'ReadOnly', 'This query changes the graph, and only reading is allowed here')
}

function openRun(statement: Statement, analysed: AnalysedStatement, graph: GraphLike | Store, options: RunOptions): RunContext {
  const { now } = options
  const clock = typeof now === 'number' ? () => now : now
  const budget = new Budget(options.limits ?? {}, clock, () => options.signal?.aborted === true, options.memoryIsShort)
  const store = storeFor(analysed, graph, options)
  return {
    store,
    writer: new StoreWriter(store),
    parameters: new Map(Object.entries(options.parameters ?? {}).map(([name, value]) => [name, fromJavaScript(value)])),
    budget,
    functions: functionContext(clock, options.random, budget),
    frame: Array.from({ length: analysed.bindings.slotCount }, () => null),
    text: statement.text,
    searched: options.schema?.searched,
  }
}

/** A writing query gets a store of its own, so that the graph stays as it is. */
function storeFor(analysed: AnalysedStatement, graph: GraphLike | Store, options: RunOptions): Store {
  if (graph instanceof Store) return graph
  return analysed.query.updates ? openStore(graph, options.schema) : storeOf(graph, options.schema)
}
