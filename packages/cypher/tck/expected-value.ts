/** A value as the suite writes it in a table's cell. */
export type ExpectedValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly ExpectedValue[] }
  | { readonly kind: 'map'; readonly entries: ExpectedEntries }
  | ExpectedNode
  | ExpectedRelationship
  | ExpectedPath

export type ExpectedEntries = readonly (readonly [string, ExpectedValue])[]

export interface ExpectedNode {
  readonly kind: 'node'
  readonly labels: readonly string[]
  readonly properties: ExpectedEntries
}

export interface ExpectedRelationship {
  readonly kind: 'relationship'
  readonly type: string
  readonly properties: ExpectedEntries
}

/** Nodes and relationships in turn; `forward[i]` tells whether relationship i points along the path. */
export interface ExpectedPath {
  readonly kind: 'path'
  readonly nodes: readonly ExpectedNode[]
  readonly relationships: readonly ExpectedRelationship[]
  readonly forward: readonly boolean[]
}
