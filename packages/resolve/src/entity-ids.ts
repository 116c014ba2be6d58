import { digest, slug } from '@claimgraph/model'
import type { Draft } from './draft.js'
import { knownMeanings } from './known-index.js'
import { spelledKey } from './name-key.js'
import { compare } from './occurrence.js'
import { senseLabel } from './sense-label.js'

/** Ids of all drafts, in their order: no two alike, the same for the same drafts in any order. Where two want one id, the first of them keeps it. */
export function assignIds(drafts: readonly Draft[]): readonly string[] {
  const ids = drafts.map(wantedId)
  const holders = holdersOf(drafts, ids)
  const parted = drafts.map((draft, i) =>
    holders.get(ids[i] ?? '') === i ? (ids[i] ?? '') : `${ids[i] ?? ''}~${ownWords(draft)}`,
  )
  const second = holdersOf(drafts, parted)
  return drafts.map((draft, i) => {
    const id = parted[i] ?? ''
    return second.get(id) === i ? id : `${id}-${digest(draft.key, draft.apart ?? '', firstMember(draft))}`
  })
}

/** Of the drafts that want one id the one that keeps it. */
function holdersOf(drafts: readonly Draft[], ids: readonly string[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  drafts.forEach((draft, i) => {
    const id = ids[i] ?? ''
    const holder = holders.get(id)
    if (holder === undefined || outranks(draft, drafts[holder])) holders.set(id, i)
  })
  return holders
}

/** What sets a draft apart from another of its name: the words that its name is short for, else its kind. */
function ownWords({ occurrences, kind, type }: Draft): string {
  const labels = occurrences.flatMap((occurrence) => (occurrence.definition ? [slug(senseLabel(occurrence))] : [])).sort(compare)
  return labels[0] ?? kind ?? type
}

/** `model:` and the slug of the name, and what sets the sense apart. */
function wantedId({ type, name, apart, proposalOf }: Draft): string {
  if (proposalOf !== undefined) return `${type}:${proposalOf}`
  return apart === undefined ? idOf(type, name) : `${idOf(type, name)}~${slug(apart)}`
}

/** The id that a name alone has. */
export function idOf(type: string, name: string): string {
  return `${type}:${slug(name) || digest(name)}`
}

/**
 * Ids that this node would have with fewer of its papers or beside fewer others: those of its members' own names and of the words that they are short for, and
 * those that a name has where it means several things.
 */
export function possibleIds({ type, occurrences, apart }: Draft): readonly string[] {
  const bare = new Set<string>()
  const parted = new Set<string>()
  for (const occurrence of occurrences) {
    const { name, kind, definition, proposes } = occurrence
    const own = idOf(type, name)
    bare.add(own)
    if (definition && kind !== 'named') bare.add(idOf(type, definition.long)).add(idOf(type, definition.short))
    if (proposes || definition) parted.add(`${own}~${slug(senseLabel(occurrence))}`)
  }
  if (apart !== undefined) for (const id of bare) parted.add(`${id}~${slug(apart)}`)
  return [...bare, ...parted]
}

/** Which of two nodes keeps an id that both want: the one that the table of known names has under it, the one of more papers, the one of the lesser key. */
function outranks(a: Draft, b: Draft | undefined): boolean {
  if (!b) return true
  const known = Number(isKnown(a)) - Number(isKnown(b))
  if (known !== 0) return known > 0
  return papersOf(a) - papersOf(b) > 0 || (papersOf(a) === papersOf(b) && compare(rank(a), rank(b)) < 0)
}

function isKnown({ type, key, name }: Draft): boolean {
  return knownMeanings(type, spelledKey(name)).some((meaning) => meaning.key === key)
}

function rank(draft: Draft): string {
  return `${draft.key} ${draft.apart ?? ''} ${firstMember(draft)}`
}

/** How many papers mention it. */
export function papersOf({ occurrences }: Pick<Draft, 'occurrences'>): number {
  return new Set(occurrences.map((occurrence) => occurrence.paper)).size
}

function firstMember({ occurrences }: Draft): string {
  const members = occurrences.map(({ paper, name }) => `${paper} ${name}`)
  return members.reduce((least, member) => (member < least ? member : least), members[0] ?? '')
}

/** Redirects of all drafts: every possible id that is no live id, each to one node only, the one with most papers. */
export function assignRedirects(drafts: readonly Draft[], ids: readonly string[]): readonly (readonly string[])[] {
  const live = new Set(ids)
  const owner = new Map<string, number>()
  drafts.forEach((draft, i) => {
    for (const id of [...possibleIds(draft), ...draft.oldIds]) {
      if (live.has(id)) continue
      const held = owner.get(id)
      if (held === undefined || outranks(draft, drafts[held])) owner.set(id, i)
    }
  })
  const redirects = drafts.map((): string[] => [])
  for (const [id, i] of owner) redirects[i]?.push(id)
  return redirects.map((list) => list.sort(compare))
}
