import type { Relation } from '@claimgraph/model'
import type { CueKind } from './cue-rules.js'
import type { Pair } from './pair.js'

/** Which cues tell of which relation, the most telling first. */
const TELLING: Record<Relation, readonly CueKind[]> = {
  outperforms: [
    'beat',
    'beaten',
    'behind',
    'sota',
    'better',
    'worse',
    'speed',
    'less',
    'more',
    'improve',
    'reduce',
    'best',
    'advantage',
    'gap',
    'compare',
    'than',
    'against',
    'over',
  ],
  trails: ['behind', 'beaten', 'beat', 'worse', 'better', 'less', 'more', 'cost', 'gap', 'compare', 'than'],
  matches: ['match', 'preserve', 'gap', 'compare', 'sota', 'better'],
  compared: ['evaluate', 'compare', 'alternative', 'unlike', 'advantage', 'against'],
}

/** Name of the rule whose cue the reading hangs on: the most telling one that the sentence holds, the nearest to the pair; `weighed` when there is none. */
export function nameRule({ scene, first, second }: Pair, relation: Relation): string {
  const middle = ((first.mention?.end ?? 0) + (second.mention?.first ?? scene.words.length)) / 2
  for (const kind of TELLING[relation]) {
    const cues = scene.cues.filter((cue) => cue.rule.kind === kind)
    if (cues.length > 0) return cues.reduce((a, b) => (Math.abs(b.first - middle) < Math.abs(a.first - middle) ? b : a)).rule.name
  }
  return 'weighed'
}
