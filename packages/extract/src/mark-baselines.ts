import { PROPOSED, type Claim, type Entity } from '@claimgraph/model'

/**
 * Give the role `baseline` to the models that the text compares something with: those that a claim has as object, and those that a claim compares with the
 * paper's own from the other side. What the paper proposes stays proposed; what it builds on carries `base: true` beside.
 */
export function markBaselines(entities: readonly Entity[], claims: readonly Claim[]): readonly Entity[] {
  const proposed = new Set([PROPOSED, ...entities.filter((entity) => entity.role === 'proposed').map((entity) => entity.name)])
  const compared = new Set(claims.flatMap((claim) => (proposed.has(claim.object) ? [claim.subject] : [claim.object])))
  return entities.map((entity) => {
    if (entity.type !== 'model' || entity.role === 'proposed' || !compared.has(entity.name)) return entity
    return { ...entity, role: 'baseline' as const, ...(entity.role === 'base' || entity.base === true ? { base: true } : {}) }
  })
}
