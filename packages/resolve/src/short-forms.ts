import type { EntityType } from '@claimgraph/model'
import { likenessOfKeys } from './alike.js'
import { conceptKeys } from './concept-keys.js'
import { knownMeanings } from './known-index.js'
import { ruledKey, spelledKey } from './name-key.js'
import { compare, type Occurrence } from './occurrence.js'

/** What all papers together define: short forms of classes, tasks, metrics and benchmarks, and names of systems. */
export interface ShortForms {
  /** Papers by what they let this short form stand for; classes only, not systems of that name. */
  meanings(type: EntityType, short: string): ReadonlyMap<string, ReadonlySet<string>>
  /** Key of what the paper defines the occurrence as, typing errors in its words put right; its own name's key, where it defines nothing. */
  longKey(occurrence: Occurrence): string
  /** The one system whose name is short for these words, as its key; undefined when there is none or more than one. */
  systemCalled(words: string): string | undefined
  /** Is there a system of this name that a paper defines or proposes, other than a class that papers write in capitals? */
  isSystem(short: string): boolean
  /** Does any paper speak of a class of models of this key? */
  isClass(key: string): boolean
}

/** Likeness from which two long forms of one short form are one, written differently. */
const SAME_WORDS = 0.65

const NONE: ReadonlyMap<string, ReadonlySet<string>> = new Map()

/** Collect definitions; the order of papers does not matter. */
export function learnShortForms(occurrences: readonly Occurrence[]): ShortForms {
  const classes = collectClasses(occurrences)
  const put = (type: EntityType, short: string, long: string) =>
    classes.get(`${type} ${spelledKey(short)}`)?.home.get(long) ?? long
  const meanings = (type: EntityType, short: string) => classes.get(`${type} ${spelledKey(short)}`)?.papers ?? NONE
  const longKey = (occurrence: Occurrence) =>
    put(occurrence.type, occurrence.definition?.short ?? occurrence.name, writtenLongKey(occurrence))
  const systems = collectSystems(occurrences, (occurrence) => {
    const { short = '' } = occurrence.definition ?? {}
    const long = longKey(occurrence)
    return meanings('model', short).has(long) || knownMeanings('model', spelledKey(short)).some(({ key }) => key === long)
  })
  const classKeys = new Set(
    occurrences
      .filter(({ type, kind }) => type === 'model' && kind === 'family')
      .map(({ name }) => conceptKeys('model', name, 'family')[0]),
  )
  return {
    meanings,
    longKey,
    isSystem: (short) => systems.names.has(ruledKey('model', short, 'named')),
    isClass: (key) => classKeys.has(key),
    systemCalled: (words) => {
      const shorts = systems.byWords.get(ruledKey('model', words, 'family'))
      return shorts?.size === 1 ? [...shorts][0] : undefined
    },
  }
}

/** All that papers let one short form stand for, and of long forms that differ by a typing error the one that counts. */
interface Meanings {
  readonly papers: ReadonlyMap<string, ReadonlySet<string>>
  readonly home: ReadonlyMap<string, string>
}

function collectClasses(occurrences: readonly Occurrence[]): ReadonlyMap<string, Meanings> {
  const written = new Map<string, Map<string, Set<string>>>()
  for (const occurrence of occurrences) {
    const { type, kind, definition } = occurrence
    if (!definition || (type === 'model' && kind === 'named')) continue
    const slot = `${type} ${spelledKey(definition.short)}`
    const longs = written.get(slot) ?? new Map<string, Set<string>>()
    const long = writtenLongKey(occurrence)
    longs.set(long, (longs.get(long) ?? new Set()).add(occurrence.paper))
    written.set(slot, longs)
  }
  return new Map([...written].map(([slot, longs]) => [slot, joinAlike(slot, longs)]))
}

/** Join long forms that are alike under the known one, else the one of most papers. */
function joinAlike(slot: string, longs: ReadonlyMap<string, ReadonlySet<string>>): Meanings {
  const [type = '', short = ''] = slot.split(' ')
  const known = new Set(knownMeanings(type as EntityType, short).map((meaning) => meaning.key))
  const ranked = [...longs].sort(
    ([a, papersOfA], [b, papersOfB]) =>
      Number(known.has(b)) - Number(known.has(a)) || papersOfB.size - papersOfA.size || compare(a, b),
  )
  const homes = [...known].sort(compare)
  const home = new Map<string, string>()
  const papers = new Map<string, Set<string>>()
  for (const [long, list] of ranked) {
    const found = homes.find((other) => likenessOfKeys(long, other) >= SAME_WORDS) ?? long
    if (found === long) homes.push(long)
    home.set(long, found)
    const all = papers.get(found) ?? new Set<string>()
    for (const paper of list) all.add(paper)
    papers.set(found, all)
  }
  return { papers, home }
}

function collectSystems(occurrences: readonly Occurrence[], isClass: (occurrence: Occurrence) => boolean) {
  const byWords = new Map<string, Set<string>>()
  const names = new Set<string>()
  for (const occurrence of occurrences) {
    const { type, kind, definition, name, proposes } = occurrence
    if (type !== 'model' || kind !== 'named') continue
    if (definition && isClass(occurrence)) continue
    if (proposes) names.add(ruledKey('model', name, 'named'))
    if (!definition) continue
    const short = ruledKey('model', definition.short, 'named')
    names.add(short)
    const words = ruledKey('model', definition.long, 'family')
    byWords.set(words, (byWords.get(words) ?? new Set()).add(short))
  }
  return { byWords, names }
}

function writtenLongKey({ type, name, definition }: Occurrence): string {
  return conceptKeys(type, definition?.long ?? name, type === 'model' ? 'family' : undefined)[0] ?? ''
}
