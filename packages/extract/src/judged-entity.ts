import type { Entity } from '@claimgraph/model'

/** An entity on its way to the record, with what is known of it beside; the record does not keep it. */
export interface JudgedEntity extends Entity {
  /** 0..1: how likely the paper proposes it; models only. */
  readonly likelyProposed?: number
}

/** The entity as the record has it. */
export function withoutJudgement(entity: JudgedEntity): Entity {
  const kept: { likelyProposed?: number } & Entity = { ...entity }
  delete kept.likelyProposed
  return kept
}

/** How likely the paper proposes it; by its role where that was not judged. 0 for what is no entity. */
export function likelyProposed(entity: JudgedEntity | undefined): number {
  return entity?.likelyProposed ?? (entity?.role === 'proposed' ? 0.8 : entity ? 0.1 : 0)
}
