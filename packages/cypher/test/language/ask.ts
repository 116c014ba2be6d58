import { MultiDirectedGraph } from 'graphology'
import { prepare } from '../../src/prepare.js'
import type { ResultValue } from '../../src/results/result-value.js'

/** The rows of a query on the graph that `setUp`, a query itself, makes. */
export async function ask(
  query: string,
  setUp?: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (readonly ResultValue[])[]> {
  const empty = new MultiDirectedGraph()
  const graph = setUp === undefined ? empty : (await prepare(setUp).run(empty, { write: true })).graph
  const { rows } = await prepare(query).run(graph, { parameters, write: true, integers: 'exact', now: 0, random: () => 0.5 })
  return rows
}

/** The value of an expression. */
export async function value(expression: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ResultValue> {
  const [row] = await ask(`RETURN ${expression} AS value`, undefined, parameters)
  return row?.[0] ?? null
}
