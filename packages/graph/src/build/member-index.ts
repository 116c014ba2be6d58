import type { EntityType, Resolution, ResolvedEntity } from '@claimgraph/model'

/** From what a paper's record calls a thing to the entity that it is. */
export interface MemberIndex {
  readonly entities: readonly ResolvedEntity[]
  readonly byId: ReadonlyMap<string, ResolvedEntity>
  find(type: EntityType, paper: string, name: string): ResolvedEntity | undefined
}

/** Index the members of a resolution; its order does not matter. */
export function indexMembers(resolution: Resolution): MemberIndex {
  const members = new Map<string, ResolvedEntity>()
  for (const entity of resolution.entities) {
    for (const [paper, name] of entity.members) members.set(memberKey(entity.type, paper, name), entity)
  }
  return {
    entities: resolution.entities,
    byId: new Map(resolution.entities.map((entity) => [entity.id, entity])),
    find: (type, paper, name) => members.get(memberKey(type, paper, name)),
  }
}

function memberKey(type: EntityType, paper: string, name: string): string {
  return `${type}\u0000${paper}\u0000${name}`
}
