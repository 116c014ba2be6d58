import type { CueKind } from './cue-rules.js'
import type { Scene } from './scene.js'

/** Cues without one of which hardly any sentence compares: of the gold's claims 1 in 23 stands in such a sentence, and the forests find next to none of these. */
const STRONG: ReadonlySet<CueKind> = new Set<CueKind>([
  'beat',
  'beaten',
  'behind',
  'better',
  'worse',
  'less',
  'improve',
  'speed',
  'match',
  'similar',
  'sota',
  'best',
  'advantage',
  'compare',
  'than',
  'over',
])

/** Whether a sentence may compare at all; the pairs of others are not looked at. */
export function tellsComparison({ cues }: Scene): boolean {
  return cues.some((cue) => STRONG.has(cue.rule.kind))
}
