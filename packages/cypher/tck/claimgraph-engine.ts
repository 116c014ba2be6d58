import { CypherError, prepare } from '@claimgraph/cypher'
import { MultiDirectedGraph } from 'graphology'
import { type Engine, EngineError } from './engine.js'
import { parameterOf } from './parameter-of.js'
import { parseValue } from './parse-value.js'
import { writeActual } from './write-actual.js'

/** A fixed clock and a fixed sequence in place of chance, so that a run repeats. */
const NOW = Date.UTC(2024, 1, 29, 12, 30, 15, 250)
const PATIENCE_MS = 20_000

/** The engine of this package. */
export const claimgraphEngine: Engine = {
  emptyGraph: () => new MultiDirectedGraph(),
  run: async (graph, query, parameters) => {
    try {
      const result = await prepare(query).run(graph, {
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, parameterOf(parseValue(text))])),
        write: true,
        integers: 'exact',
        now: NOW,
        random: seededRandom(),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      return {
        columns: result.columns,
        rowCount: result.rows.length,
        cell: (row, column, writer) => writeActual(result.rows[row]?.[column] ?? null, writer),
        graph: result.graph,
      }
    } catch (cause) {
      if (!(cause instanceof CypherError) || cause.type === 'CancelledError') throw cause
      throw new EngineError(cause.type, cause.phase === 'compile' ? 'compile time' : cause.phase, cause.detail, cause.message)
    }
  },
}

/** Numerical Recipes' linear congruential generator: enough for a suite that asks only for some number. */
function seededRandom(): () => number {
  let state = 1
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
