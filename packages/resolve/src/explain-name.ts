import {
  spellingKey,
  type ExplainAnswer,
  type LibraryContent,
  type PaperRef,
  type Resolution,
  type ResolvedEntity,
} from '@claimgraph/model'

/** Why a name is where it is: every node that the name, an alias or an id means, with its papers and the reasons in words. Unknown names give no nodes. */
export function explainName(content: LibraryContent, resolution: Resolution, name: string): ExplainAnswer {
  const papers = new Map(content.entries.map(({ paper }) => [paper.id, toPaperRef(paper)] as const))
  return {
    name,
    nodes: findMeant(resolution.entities, name).map((entity) => ({
      node: { id: entity.id, type: entity.type, name: entity.name },
      aliases: entity.aliases,
      papers: [...new Set(entity.members.map(([paper]) => paper))].flatMap((id) => papers.get(id) ?? []),
      because: entity.because,
    })),
  }
}

function findMeant(entities: readonly ResolvedEntity[], name: string): readonly ResolvedEntity[] {
  const byId = entities.filter(({ id, redirects }) => id === name || redirects.includes(name))
  if (byId.length > 0) return byId
  const key = spellingKey(name)
  return entities.filter(
    (entity) => spellingKey(entity.name) === key || entity.aliases.some((alias) => spellingKey(alias) === key),
  )
}

function toPaperRef({ id, title, year, url }: PaperRef): PaperRef {
  return { id, title, ...(year === undefined ? {} : { year }), ...(url === undefined ? {} : { url }) }
}
