import { PROPOSED, type LibraryContent, type Resolution, type ResolvedEntity } from '@claimgraph/model'
import { aliasesOf } from './aliases.js'
import { becauseOf } from './because.js'
import { canonicalName, kindOf } from './canonical-name.js'
import { applyCorrections } from './corrections.js'
import type { Draft } from './draft.js'
import { assignIds, assignRedirects } from './entity-ids.js'
import { joinNamesakes } from './join-namesakes.js'
import { metricDirection } from './metric-direction.js'
import { clusterNames, occurrencesOf, type NameCluster } from './name-clusters.js'
import { compare } from './occurrence.js'
import { findRelations } from './relations/find-relations.js'
import { findUnnamedProposals, mostTelling, speaksOfProposal, type UnnamedProposal } from './unnamed-proposals.js'

/**
 * Mentions of all papers, resolved to one entity each, with what papers say of how they are related.
 *
 * Pure, and the same for the same papers in any order. Members are (paper id, entity name); `(proposed)` is a member of what the paper proposes wherever a
 * claim or result speaks of it. A paper that proposes only classes, or something without any name, has one entity of kind `unnamed`.
 */
export function resolveEntities(content: LibraryContent): Resolution {
  const entries = [...content.entries].sort((a, b) => compare(a.paper.id, b.paper.id))
  const drafts = joinNamesakes(clusterNames(content).map(toDraft))
  const proposals = findUnnamedProposals(entries, drafts)
  const nodes = applyCorrections([...withoutProposals(drafts, proposals), ...proposals.map(toProposalDraft)], content.corrections)
  const ids = assignIds(nodes)
  const redirects = assignRedirects(nodes, ids)
  const mainNames = mainProposals(entries)
  const entities = nodes
    .map((draft, i) => toEntity(draft, ids[i] ?? '', redirects[i] ?? [], mainNames))
    .sort((a, b) => compare(a.id, b.id))
  return { entities, relations: findRelations(nodes, ids, entries) }
}

/** A cluster with its name. */
export function toDraft(cluster: NameCluster): Draft {
  const occurrences = occurrencesOf(cluster)
  const kind = kindOf(occurrences)
  return {
    type: cluster.type,
    key: cluster.key,
    occurrences,
    ...(cluster.apart === undefined ? {} : { apart: cluster.apart }),
    ...(cluster.alone ? { alone: true } : {}),
    name: canonicalName(occurrences, cluster.key),
    ...(kind ? { kind } : {}),
    oldIds: [],
    because: cluster.because,
  }
}

/** Classes without the papers that propose them as something of their own; those that only such papers mention go. */
function withoutProposals(drafts: readonly Draft[], proposals: readonly UnnamedProposal[]): readonly Draft[] {
  const taken = new Set(proposals.flatMap((proposal) => proposal.occurrences))
  return drafts.flatMap((draft) => {
    const occurrences = draft.occurrences.filter((occurrence) => !taken.has(occurrence))
    if (occurrences.length === draft.occurrences.length) return [draft]
    if (occurrences.length === 0) return []
    return [{ ...draft, occurrences, name: canonicalName(occurrences, draft.key) }]
  })
}

function toProposalDraft({ entry, name, occurrences, classKeys }: UnnamedProposal): Draft {
  return {
    type: 'model',
    key: entry.paper.id,
    occurrences,
    name,
    kind: 'unnamed',
    proposalOf: entry.paper.id,
    classKeys,
    oldIds: [],
    because: [`what ${entry.paper.id} proposes has no name of its own there`],
  }
}

/** The named proposal of each paper whose claims or results speak of `(proposed)` although it has a name: the most telling one. */
function mainProposals(entries: LibraryContent['entries']): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const entry of entries) {
    const named = entry.record.entities.filter((entity) => entity.role === 'proposed' && entity.kind === 'named')
    const main = mostTelling(entry, named)
    if (main && speaksOfProposal(entry)) names.set(entry.paper.id, main.name)
  }
  return names
}

function toEntity(
  draft: Draft,
  id: string,
  redirects: readonly string[],
  mainNames: ReadonlyMap<string, string>,
): ResolvedEntity {
  const better = draft.type === 'metric' ? metricDirection(draft.key, draft.name) : undefined
  return {
    id,
    type: draft.type,
    name: draft.name,
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(better ? { better } : {}),
    aliases: aliasesOf(draft),
    redirects,
    members: membersOf(draft, mainNames),
    because: becauseOf(draft),
  }
}

function membersOf(
  { type, occurrences, proposalOf, proposals = [] }: Draft,
  mainNames: ReadonlyMap<string, string>,
): ResolvedEntity['members'] {
  const members = occurrences.map(({ paper, name }) => [paper, name] as const)
  const main = occurrences
    .filter(({ paper, name, proposes }) => type === 'model' && proposes && mainNames.get(paper) === name)
    .map(({ paper }) => [paper, PROPOSED] as const)
  const own = [...(proposalOf === undefined ? [] : [proposalOf]), ...proposals].map((paper) => [paper, PROPOSED] as const)
  return [...members, ...main, ...own].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
}
