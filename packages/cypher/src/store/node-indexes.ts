import { PropertyIndex } from './property-index.js'
import type { StoreNode } from './store-node.js'

/** Nodes by label, and by the values of properties. Each index is made when it is first asked for, and kept up to date from then on. */
export class NodeIndexes {
  private byLabel: Map<string, StoreNode[]> | undefined
  private readonly byProperty = new Map<string, { readonly label: string | undefined; readonly index: PropertyIndex }>()

  constructor(private readonly nodes: readonly StoreNode[]) {}

  /** The labels that nodes have, or had, in the order of their first use. */
  labels(): readonly string[] {
    return [...this.labelIndex().keys()]
  }

  /** Nodes that have, or had, a label. */
  withLabel(label: string): readonly StoreNode[] {
    return this.labelIndex().get(label) ?? []
  }

  /** The index of a property over all nodes, or over those with a label. */
  ofProperty(name: string, label: string | undefined): PropertyIndex {
    const key = label === undefined ? name : `${name}\u0000${label}`
    const known = this.byProperty.get(key)
    if (known !== undefined) return known.index
    const index = new PropertyIndex(name, label === undefined ? this.nodes : this.withLabel(label))
    this.byProperty.set(key, { label, index })
    return index
  }

  addNode(node: StoreNode): void {
    if (this.byLabel !== undefined) for (const label of node.labels) addTo(this.byLabel, label, node)
    this.updateProperties(node)
  }

  /** After a node has got a label. */
  addLabel(node: StoreNode, label: string): void {
    if (this.byLabel !== undefined && this.byLabel.get(label)?.includes(node) !== true) addTo(this.byLabel, label, node)
    this.updateProperties(node)
  }

  /** After a node has got other properties. */
  updateProperties(node: StoreNode): void {
    for (const { label, index } of this.byProperty.values()) if (label === undefined || node.hasLabel(label)) index.add(node)
  }

  private labelIndex(): Map<string, StoreNode[]> {
    if (this.byLabel !== undefined) return this.byLabel
    const index = new Map<string, StoreNode[]>()
    for (const node of this.nodes) for (const label of node.labels) addTo(index, label, node)
    return (this.byLabel = index)
  }
}

/** Adds to the list of a key. */
export function addTo<T>(index: Map<string, T[]>, key: string, entity: T): void {
  const entities = index.get(key)
  if (entities === undefined) index.set(key, [entity])
  else entities.push(entity)
}
