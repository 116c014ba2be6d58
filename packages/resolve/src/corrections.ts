import { slug, spellingKey, type Correction } from '@claimgraph/model'
import { canonicalName, kindOf } from './canonical-name.js'
import type { Draft } from './draft.js'
import { assignIds, idOf, papersOf, possibleIds } from './entity-ids.js'
import { compare } from './occurrence.js'

/** Obey what a reader put right by hand, in the order it was made. What names nothing (any more) changes nothing. */
export function applyCorrections(drafts: readonly Draft[], corrections: readonly Correction[]): readonly Draft[] {
  return corrections.reduce(applyCorrection, drafts)
}

function applyCorrection(drafts: readonly Draft[], correction: Correction): readonly Draft[] {
  if (correction.action === 'merge') return merge(drafts, correction.a, correction.b)
  if (correction.action === 'split') return split(drafts, correction)
  if (correction.action === 'rename') return rename(drafts, correction.from, correction.to)
  return drafts
}

/** `a` and `b` become one under the name of the one with more papers. */
function merge(drafts: readonly Draft[], a: string, b: string): readonly Draft[] {
  const ids = assignIds(drafts)
  const pairs = find(drafts, ids, a).flatMap((i) => find(drafts, ids, b).map((j) => [i, j] as const))
  const pair = pairs.find(([i, j]) => i !== j && drafts[i]?.type === drafts[j]?.type)
  if (!pair) return drafts
  const [first, second] = [drafts[pair[0]], drafts[pair[1]]]
  if (!first || !second) return drafts
  const [host, guest] = hostAndGuest(first, second)
  const occurrences = [...host.occurrences, ...guest.occurrences].sort(
    (x, y) => compare(x.paper, y.paper) || compare(x.name, y.name),
  )
  const kind = kindOf(occurrences)
  const merged: Draft = {
    ...host,
    occurrences,
    name: host.renamed ? host.name : guest.renamed ? guest.name : host.name,
    ...(kind && host.proposalOf === undefined ? { kind } : {}),
    moreKeys: [...(host.moreKeys ?? []), guest.key, ...(guest.moreKeys ?? [])],
    proposals: [
      ...(host.proposals ?? []),
      ...(guest.proposals ?? []),
      ...(guest.proposalOf === undefined ? [] : [guest.proposalOf]),
    ],
    oldIds: [...host.oldIds, ...guest.oldIds, ...pair.map((i) => ids[i] ?? ''), ...possibleIds(guest)],
    because: [...host.because, ...guest.because, `«${a}» and «${b}» were merged by hand`],
  }
  return replace(drafts, [host, guest], [merged])
}

/** What a nameless proposal is merged with takes it in; else the one of more papers takes the other in. */
function hostAndGuest(a: Draft, b: Draft): readonly [host: Draft, guest: Draft] {
  if ((a.proposalOf === undefined) !== (b.proposalOf === undefined)) return a.proposalOf === undefined ? [a, b] : [b, a]
  return papersOf(b) > papersOf(a) ? [b, a] : [a, b]
}

/** The paper's members of `name` become, or join, `as`. */
function split(drafts: readonly Draft[], { name, paper, as }: Extract<Correction, { action: 'split' }>): readonly Draft[] {
  const ids = assignIds(drafts)
  const isOfPaper = (id: string) => id === paper || id === `paper:${paper}`
  const at = find(drafts, ids, name).find((i) => drafts[i]?.occurrences.some((occurrence) => isOfPaper(occurrence.paper)))
  const source = at === undefined ? undefined : drafts[at]
  if (!source) return drafts
  const moved = source.occurrences.filter((occurrence) => isOfPaper(occurrence.paper))
  const kept = source.occurrences.filter((occurrence) => !isOfPaper(occurrence.paper))
  const because = `«${name}» in ${paper} was set apart as «${as}» by hand`
  const home = find(drafts, ids, as)
    .map((i) => drafts[i])
    .find((draft) => draft && draft !== source && draft.type === source.type)
  const target: Draft = home
    ? {
        ...home,
        occurrences: [...home.occurrences, ...moved].sort((x, y) => compare(x.paper, y.paper) || compare(x.name, y.name)),
        because: [...home.because, because],
      }
    : {
        type: source.type,
        key: spellingKey(as),
        occurrences: moved,
        name: as,
        renamed: true,
        oldIds: [],
        because: [because],
        ...kindField(moved),
      }
  const rest =
    kept.length === 0
      ? []
      : [{ ...source, occurrences: kept, name: source.renamed ? source.name : canonicalName(kept, source.key) }]
  return replace(drafts, home ? [source, home] : [source], [...rest, target])
}

function rename(drafts: readonly Draft[], from: string, to: string): readonly Draft[] {
  const ids = assignIds(drafts)
  const [at] = find(drafts, ids, from)
  const draft = at === undefined ? undefined : drafts[at]
  if (!draft || at === undefined) return drafts
  const renamed: Draft = {
    ...draft,
    name: to,
    renamed: true,
    oldIds: [...draft.oldIds, ids[at] ?? ''],
    because: [...draft.because, `«${from}» was renamed «${to}» by hand`],
  }
  return replace(drafts, [draft], [renamed])
}

function kindField(occurrences: Draft['occurrences']): Pick<Draft, 'kind'> {
  const kind = kindOf(occurrences)
  return kind ? { kind } : {}
}

/** Places of the drafts that a name or an id means: by id, else by old id, else by name, else by a member's name; most papers first. */
function find(drafts: readonly Draft[], ids: readonly string[], nameOrId: string): readonly number[] {
  const key = spellingKey(nameOrId)
  const ways: readonly ((draft: Draft, i: number) => boolean)[] = [
    (_, i) => ids[i] === nameOrId,
    (draft) => draft.oldIds.includes(nameOrId) || possibleIds(draft).includes(nameOrId),
    (draft) => draft.name === nameOrId || idOf(draft.type, draft.name) === `${draft.type}:${slug(nameOrId)}`,
    (draft) => draft.occurrences.some(({ name, entity }) => spellingKey(name) === key || entity.mentions.includes(nameOrId)),
  ]
  for (const isMeant of ways) {
    const found = drafts.flatMap((draft, i) => (isMeant(draft, i) ? [i] : []))
    if (found.length > 0)
      return found.sort((a, b) => papersAt(drafts, b) - papersAt(drafts, a) || compare(ids[a] ?? '', ids[b] ?? ''))
  }
  return []
}

function papersAt(drafts: readonly Draft[], i: number): number {
  const draft = drafts[i]
  return draft ? papersOf(draft) : 0
}

function replace(drafts: readonly Draft[], old: readonly Draft[], fresh: readonly Draft[]): readonly Draft[] {
  return [...drafts.filter((draft) => !old.includes(draft)), ...fresh]
}
