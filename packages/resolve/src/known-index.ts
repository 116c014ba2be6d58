import type { EntityType } from '@claimgraph/model'
import { KNOWN_NAMES } from './data/index.js'
import type { KnownName } from './data/known-name.js'
import { ruledKey, spelledKey } from './name-key.js'

/** What the table of known names says of a spelling. */
export interface KnownMeaning {
  readonly key: string
  readonly known: KnownName
}

const INDEX = buildIndex()

/** All things of a type that the table of known names has under this key (of a spelling or by the rules); usually none or one. */
export function knownMeanings(type: EntityType, key: string): readonly KnownMeaning[] {
  return INDEX.get(`${type} ${key}`) ?? []
}

/** The name that the table of known names puts first for a key. */
export function knownNameOf(type: EntityType, key: string): string | undefined {
  return knownMeanings(type, key).find((meaning) => meaning.key === key)?.known.name
}

function buildIndex(): ReadonlyMap<string, readonly KnownMeaning[]> {
  const index = new Map<string, KnownMeaning[]>()
  for (const known of KNOWN_NAMES) {
    const meaning = { key: ruledKey(known.type, known.name, known.kind), known }
    for (const key of new Set([known.name, ...known.also].flatMap((name) => indexKeys(known, name)))) {
      const slot = `${known.type} ${key}`
      index.set(slot, [...(index.get(slot) ?? []), meaning])
    }
  }
  return index
}

/** A model's other names count as they are spelt: by the rules "flow-based model" is "flow", which would catch too much. */
function indexKeys(known: KnownName, name: string): readonly string[] {
  const spelled = spelledKey(name)
  return known.type === 'model' && name !== known.name ? [spelled] : [spelled, ruledKey(known.type, name, known.kind)]
}
