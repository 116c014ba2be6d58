import { spellingKey } from '@claimgraph/model'
import type { ScoredEntity } from './gold-record.js'

/** Which predicted entity is which gold one, by their indices; each at most once. */
export interface EntityPairs {
  readonly predictedOf: ReadonlyMap<number, number>
  readonly goldOf: ReadonlyMap<number, number>
}

/**
 * Pair gold and predicted entities of one type that share a spelling, those that share most first. At least half of the forms that a prediction gives
 * must be forms that gold has: listing everything is no answer.
 */
export function pairEntities(gold: readonly ScoredEntity[], predicted: readonly ScoredEntity[]): EntityPairs {
  const goldForms = gold.map(formsOf)
  const predictedForms = predicted.map(formsOf)
  const candidates = gold.flatMap((entity, g) =>
    predicted.flatMap((other, p) => {
      const forms = predictedForms[p] ?? new Set<string>()
      const shared = entity.type === other.type ? [...forms].filter((form) => goldForms[g]?.has(form)).length : 0
      return shared > 0 && 2 * shared >= forms.size ? [{ shared, g, p }] : []
    }),
  )
  const predictedOf = new Map<number, number>()
  const goldOf = new Map<number, number>()
  for (const { g, p } of candidates.sort((a, b) => b.shared - a.shared)) {
    if (predictedOf.has(g) || goldOf.has(p)) continue
    predictedOf.set(g, p)
    goldOf.set(p, g)
  }
  return { predictedOf, goldOf }
}

function formsOf(entity: ScoredEntity): ReadonlySet<string> {
  return new Set([entity.name, ...(entity.mentions ?? [])].map(spellingKey))
}
