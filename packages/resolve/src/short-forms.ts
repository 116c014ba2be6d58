import type { EntityType } from '@claimgraph/model'
import { conceptKeys } from './concept-keys.js'
import { ruledKey, spelledKey } from './name-key.js'
import type { Occurrence } from './occurrence.js'

/** What all papers together define: short forms of classes, tasks, metrics and benchmarks, and names of systems. */
export interface ShortForms {
  /** Papers by what they let this short form stand for; classes only, not systems of that name. */
  meanings(type: EntityType, short: string): ReadonlyMap<string, readonly string[]>
  /** The one system whose name is short for these words, as its key; undefined when there is none or more than one. */
  systemCalled(words: string): string | undefined
  /** Is there a system of this name that a paper defines or proposes? */
  isSystem(short: string): boolean
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** Collect definitions; the order of papers does not matter. */
export function learnShortForms(occurrences: readonly Occurrence[]): ShortForms {
  const classes = new Map<string, Map<string, string[]>>()
  const systems = new Map<string, Set<string>>()
  const systemNames = new Set<string>()
  for (const occurrence of occurrences) {
    const { type, kind, definition, name } = occurrence
    if (occurrence.proposes) systemNames.add(ruledKey('model', name, 'named'))
    if (!definition) continue
    if (type === 'model' && kind === 'named') {
      const short = ruledKey('model', definition.short, 'named')
      systemNames.add(short)
      add(systems, ruledKey('model', definition.long, 'family'), short)
      continue
    }
    const longs = classes.get(`${type} ${spelledKey(definition.short)}`) ?? new Map<string, string[]>()
    const long = longKey(occurrence)
    longs.set(long, [...(longs.get(long) ?? []), occurrence.paper])
    classes.set(`${type} ${spelledKey(definition.short)}`, longs)
  }
  return {
    meanings: (type, short) => classes.get(`${type} ${spelledKey(short)}`) ?? NONE,
    isSystem: (short) => systemNames.has(ruledKey('model', short, 'named')),
    systemCalled: (words) => {
      const shorts = systems.get(ruledKey('model', words, 'family'))
      return shorts?.size === 1 ? [...shorts][0] : undefined
    },
  }
}

/** Key of what the paper defines the occurrence as; its own name, where it defines nothing. */
export function longKey({ type, name, definition }: Occurrence): string {
  return conceptKeys(type, definition?.long ?? name, type === 'model' ? 'family' : undefined)[0] ?? ''
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
