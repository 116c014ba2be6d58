import type { Problem } from '@claimgraph/model'

/** A problem with what Cypher says of it: where in the query, and how a terminal would show it. */
export interface CypherProblem extends Problem {
  readonly cypher?: { readonly offset?: number; readonly report: string }
}
