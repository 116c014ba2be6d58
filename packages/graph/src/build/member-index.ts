import type { EntityType, Resolution, ResolvedEntity } from '@claimgraph/model'

/** From what a paper's record calls a thing to the entity that it is. */
export interface MemberIndex {
  readonly entities: readonly ResolvedEntity[]
  find(type: EntityType, paper: string, name: string): ResolvedEntity | undefined
  /** What papers say to be a size, version or setting of an entity. */
  variants(id: string): readonly ResolvedEntity[]
}

/** Index the members of a resolution; its order does not matter. */
export function indexMembers(resolution: Resolution): MemberIndex {
  const members = new Map<string, ResolvedEntity>()
  for (const entity of resolution.entities) {
    for (const [paper, name] of entity.members) members.set(memberKey(entity.type, paper, name), entity)
  }
  const byId = new Map(resolution.entities.map((entity) => [entity.id, entity]))
  const variants = new Map<string, ResolvedEntity[]>()
  for (const { type, from, to } of resolution.relations) {
    const variant = type === 'VARIANT_OF' ? byId.get(from) : undefined
    if (variant) variants.set(to, [...(variants.get(to) ?? []), variant])
  }
  return {
    entities: resolution.entities,
    find: (type, paper, name) => members.get(memberKey(type, paper, name)),
    variants: (id) => variants.get(id) ?? [],
  }
}

function memberKey(type: EntityType, paper: string, name: string): string {
  return `${type}\u0000${paper}\u0000${name}`
}
