import type { NodeAttributes, NodeLabel, Paper, ResolvedEntity } from '@claimgraph/model'
import { present } from './draft.js'
import type { MemberIndex } from './member-index.js'
import type { PaperView } from './paper-view.js'

const LABELS = { model: 'Model', benchmark: 'Benchmark', metric: 'Metric', task: 'Task' } as const satisfies Record<
  string,
  NodeLabel
>

/** The node of a paper. */
export function paperNode(paper: Paper): NodeAttributes {
  return {
    label: 'Paper',
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    ...present({
      year: paper.year,
      published: paper.published,
      authors: paper.authors,
      url: paper.url,
      code: paper.code,
      arxivId: paper.arxivId,
      doi: paper.doi,
      venue: paper.venue,
      citations: paper.citations,
      redirects: paper.redirects,
    }),
    sources: paper.sources,
  }
}

/**
 * The nodes of all things that the papers name. A class that only one paper names, and by which it means its own unnamed proposal, is that
 * proposal and has no node of its own.
 */
export function entityNodes(views: readonly PaperView[], members: MemberIndex): readonly NodeAttributes[] {
  const known = new Map(views.map((view) => [view.paper.id, view]))
  return members.entities.flatMap((entity) => {
    const papers = [...new Set(entity.members.map(([paper]) => paper))].filter((paper) => known.has(paper))
    if (papers.length === 0 || isOwnPhrase(entity, papers, known)) return []
    return [entityNode(entity, papers, known)]
  })
}

/** The node of a paper's unnamed proposal; undefined when it has a name, or a node already. */
export function proposalNode(
  view: PaperView,
  members: MemberIndex,
  taken: ReadonlyMap<string, NodeAttributes>,
): NodeAttributes | undefined {
  if (!view.proposal.unnamed || taken.has(view.proposal.id)) return undefined
  const swallowed = view.proposal.phrases.flatMap((phrase) => members.find('model', view.paper.id, phrase) ?? [])
  const gone = swallowed.filter((entity) => !taken.has(entity.id))
  const isOfPaper = view.proposal.id === `model:${view.paper.id}`
  const former = isOfPaper ? (view.paper.redirects ?? []).map((id) => `model:${id}`) : []
  const aliases = [...view.proposal.phrases, ...gone.flatMap((entity) => [entity.name, ...entity.aliases])]
  return {
    label: 'Model',
    id: view.proposal.id,
    name: view.proposal.name,
    kind: 'unnamed',
    aliases: [...new Set(aliases)].filter((alias) => alias !== view.proposal.name).sort(),
    papers: 1,
    redirects: [...new Set([...former, ...gone.flatMap((entity) => [entity.id, ...entity.redirects])])].sort(),
  }
}

function isOwnPhrase(entity: ResolvedEntity, papers: readonly string[], known: ReadonlyMap<string, PaperView>): boolean {
  const view = papers.length === 1 ? known.get(papers[0] ?? '') : undefined
  return (
    view !== undefined &&
    view.proposal.id !== entity.id &&
    entity.type === 'model' &&
    entity.members.every(([paper, name]) => !known.has(paper) || view.proposal.phrases.includes(name))
  )
}

function entityNode(entity: ResolvedEntity, papers: readonly string[], known: ReadonlyMap<string, PaperView>): NodeAttributes {
  return {
    label: LABELS[entity.type],
    id: entity.id,
    name: entity.name,
    ...present({ kind: entity.type === 'model' ? modelKind(entity, known) : undefined, better: entity.better }),
    aliases: [...entity.aliases].sort(),
    papers: papers.length,
    redirects: [...entity.redirects].sort(),
  }
}

/** As the resolution has it; else `named` when any paper uses it as a name. */
function modelKind(entity: ResolvedEntity, known: ReadonlyMap<string, PaperView>): string {
  if (entity.kind !== undefined) return entity.kind
  const isName = ([paper, name]: readonly [string, string]): boolean =>
    known.get(paper)?.record.entities.some((own) => own.type === 'model' && own.name === name && own.kind === 'named') ?? false
  return entity.members.some(isName) ? 'named' : 'family'
}
