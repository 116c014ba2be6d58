import type { Draft } from './draft.js'
import { canonicalName, kindOf } from './canonical-name.js'
import { papersOf } from './entity-ids.js'
import { spelledKey } from './name-key.js'
import { compare } from './occurrence.js'

/**
 * Join models that came out under one name although it was read in two ways (as a system here, as a class there): with nothing to tell them apart they are one thing. Those
 * that a definition or a sense sets apart stay.
 */
export function joinNamesakes(drafts: readonly Draft[]): readonly Draft[] {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const slot = `${draft.type} ${spelledKey(draft.name) || draft.name}`
    const group = groups.get(slot)
    if (group) group.push(draft)
    else groups.set(slot, [draft])
  }
  return [...groups.values()].flatMap((group) => (group.length === 1 || group[0]?.type !== 'model' ? group : joinGroup(group)))
}

function joinGroup(group: readonly Draft[]): readonly Draft[] {
  const open = group.filter((draft) => draft.apart === undefined && !draft.alone)
  const [host] = [...open].sort(
    (a, b) => Number(isDefined(b)) - Number(isDefined(a)) || papersOf(b) - papersOf(a) || compare(a.key, b.key),
  )
  if (!host) return group
  const guests = open.filter((draft) => draft !== host && !isDefined(draft))
  return guests.length === 0
    ? group
    : [...group.filter((draft) => draft !== host && !guests.includes(draft)), takeIn(host, guests)]
}

function isDefined({ occurrences }: Draft): boolean {
  return occurrences.some(({ definition }) => definition !== undefined)
}

function takeIn(host: Draft, guests: readonly Draft[]): Draft {
  const occurrences = [host, ...guests]
    .flatMap((draft) => draft.occurrences)
    .sort((a, b) => compare(a.paper, b.paper) || compare(a.name, b.name))
  const kind = kindOf(occurrences)
  return {
    ...host,
    occurrences,
    name: canonicalName(occurrences, host.key),
    ...(kind ? { kind } : {}),
    moreKeys: [...(host.moreKeys ?? []), ...guests.map((guest) => guest.key)].sort(compare),
  }
}
