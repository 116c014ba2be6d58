import type { Evidence, NodeRef, PaperRef } from '@claimgraph/model'

/** `1 paper`, `2 papers`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`
}

/** A paper in a cell: its title, and its year where it is known. */
export function paperText({ title, year, id }: PaperRef): string {
  const name = title === '' ? id : title
  return year === undefined ? name : `${name} (${year})`
}

/** The sentences of a finding, quoted, the one that states it first. */
export function quoted(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ text }) => `“${text}”`)
}

/** Names of nodes, joined. */
export function names(nodes: readonly NodeRef[]): string {
  return nodes.map(({ name }) => name).join(', ')
}
