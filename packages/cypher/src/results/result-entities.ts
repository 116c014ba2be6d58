import type { ResultMap } from './result-value.js'

/** A node in a result: a copy, as it was when the query ended. A class only so that no map of a query can be taken for one. */
export class ResultNode {
  readonly kind = 'node'

  constructor(
    /** Key in the graph. */
    readonly id: string,
    readonly labels: readonly string[],
    readonly properties: ResultMap,
  ) {}
}

/** A relationship in a result; `start` and `end` are the keys of its nodes. */
export class ResultRelationship {
  readonly kind = 'relationship'

  constructor(
    readonly id: string,
    readonly type: string,
    readonly start: string,
    readonly end: string,
    readonly properties: ResultMap,
  ) {}
}

/** A path in a result: one node more than relationships, each relationship between its neighbours, in either direction. */
export class ResultPath {
  readonly kind = 'path'

  constructor(
    readonly nodes: readonly ResultNode[],
    readonly relationships: readonly ResultRelationship[],
  ) {}
}
