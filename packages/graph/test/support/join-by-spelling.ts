import { slug, spellingKey, type LibraryContent, type Resolution, type ResolvedEntity } from '@claimgraph/model'

const BETTER: Readonly<Record<string, 'higher' | 'lower'>> = {
  fid: 'lower',
  perplexity: 'lower',
  latency: 'lower',
  speed: 'higher',
  accuracy: 'higher',
  inceptionscore: 'higher',
  geneval: 'higher',
}

/** The simplest resolution there is, for tests of what comes after it: one entity a type and spelling. */
export function joinBySpelling(content: LibraryContent): Resolution {
  const groups = new Map<string, { type: ResolvedEntity['type']; names: string[]; members: [string, string][] }>()
  for (const { paper, record } of content.entries) {
    for (const entity of record.entities) {
      const key = `${entity.type} ${spellingKey(entity.name)}`
      const group = groups.get(key) ?? { type: entity.type, names: [], members: [] }
      group.names.push(entity.name)
      group.members.push([paper.id, entity.name])
      groups.set(key, group)
    }
  }
  const entities = [...groups.values()].map(({ type, names, members }): ResolvedEntity => {
    const sorted = [...new Set(names)].sort()
    const name = sorted[0] ?? ''
    const better = type === 'metric' ? BETTER[spellingKey(name)] : undefined
    return {
      id: `${type}:${slug(name)}`,
      type,
      name,
      ...(better ? { better } : {}),
      aliases: sorted.slice(1),
      redirects: [],
      members: members.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
      because: ['one spelling'],
    }
  })
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), relations: [] }
}
