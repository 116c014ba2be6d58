import type { EntityType, ModelKind } from '@claimgraph/model'
import { knownMeanings } from './known-index.js'
import { ruledKey, spelledKey } from './name-key.js'
import { remember } from './remember.js'

const SIZED = /^(.+?)(\d+x\d+)$/u

/** Keys of all things that a name may mean by itself: one, unless the table of known names has several under it. Never empty. */
export function conceptKeys(type: EntityType, name: string, kind?: ModelKind): readonly string[] {
  return remembered(`${type} ${kind ?? ''} ${name}`)
}

const remembered = remember((slot) => {
  const [type = '', kind = '', ...name] = slot.split(' ')
  return findConceptKeys(type as EntityType, name.join(' '), kind === '' ? undefined : (kind as ModelKind))
})

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
