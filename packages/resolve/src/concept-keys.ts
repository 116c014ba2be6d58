import type { EntityType, ModelKind } from '@claimgraph/model'
import { knownMeanings } from './known-index.js'
import { ruledKey, spelledKey } from './name-key.js'

const SIZED = /^(.+?)(\d+x\d+)$/u
const cache = new Map<string, readonly string[]>()
const CACHE_LIMIT = 200_000

/** Keys of all things that a name may mean by itself: one, unless the table of known names has several under it. Never empty. */
export function conceptKeys(type: EntityType, name: string, kind?: ModelKind): readonly string[] {
  const slot = `${type} ${kind ?? ''} ${name}`
  const before = cache.get(slot)
  if (before) return before
  const keys = findConceptKeys(type, name, kind)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(slot, keys)
  return keys
}

function findConceptKeys(type: EntityType, name: string, kind?: ModelKind): readonly string[] {
  const spelled = knownMeanings(type, spelledKey(name))
  if (spelled.length > 0) return spelled.map((meaning) => meaning.key)
  const ruled = ruledKey(type, name, kind)
  const known = knownMeanings(type, ruled)
  if (known.length > 0) return known.map((meaning) => meaning.key)
  return [type === 'benchmark' ? sizedKey(ruled) : ruled]
}

/** "ImageNet-1K 256×256" is ImageNet at 256×256: the table of known names holds the part before the resolution. */
function sizedKey(key: string): string {
  const [, base = '', size = ''] = SIZED.exec(key) ?? []
  const [meaning] = knownMeanings('benchmark', base)
  return meaning && size ? meaning.key + size : key
}
