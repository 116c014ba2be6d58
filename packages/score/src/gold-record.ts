import type { Claim, Entity, Result } from '@claimgraph/model'

/** A record as annotators write it: the contract's, where what only a machine adds may be absent. */
export interface GoldRecord {
  readonly id: string
  readonly entities?: readonly ScoredEntity[]
  readonly claims?: readonly ScoredClaim[]
  readonly results?: readonly ScoredResult[]
}

/** What of an entity is scored. */
export type ScoredEntity = Pick<Entity, 'type' | 'kind' | 'role' | 'name'> & { readonly mentions?: readonly string[] }
/** What of a claim is scored. */
export type ScoredClaim = Pick<Claim, 'subject' | 'relation' | 'object'> &
  Partial<Pick<Claim, 'benchmarks' | 'metrics' | 'tasks' | 'own' | 'sota' | 'evidence'>>
/** What of a result is scored. */
export type ScoredResult = Pick<Result, 'model' | 'metric' | 'value'> &
  Partial<Pick<Result, 'evidence'>> & {
    readonly benchmark?: string | null
    readonly kind?: Result['kind']
    readonly relative_to?: string | null
  }
