import type { Evidence } from '@claimgraph/model'
import type { CueKind } from './cue-rules.js'
import type { Pair } from './pair.js'

/** Cues that a comparison hangs on; the passage must hold the nearest of them. */
const TELLING = new Set<CueKind>([
  'beat',
  'beaten',
  'behind',
  'better',
  'worse',
  'more',
  'less',
  'improve',
  'reduce',
  'speed',
  'match',
  'preserve',
  'compare',
  'against',
  'sota',
  'gap',
  'advantage',
  'best',
  'evaluate',
])
const STOPS = new Set([';', ':'])

/**
 * The passage of a pair's sentence that states the comparison: from the first thing to the second, and to the cues that they hang on when these stand outside.
 * Where a side is not said, it runs from the beginning or to the end of the clause.
 */
export function claimEvidence({ scene, first, second }: Pair): Evidence {
  const { sentence, words } = scene
  const places = [first.mention, second.mention].filter((mention) => mention !== undefined)
  let from = Math.min(...places.map((place) => place.first), words.length - 1)
  let to = Math.max(...places.map((place) => place.end), 1)
  const cues = scene.cues.filter((cue) => TELLING.has(cue.rule.kind))
  const inside = cues.some((cue) => cue.first >= from && cue.end <= to)
  if (!second.mention || !inside) {
    const behind = cues.filter((cue) => cue.first >= to)
    const last = second.mention ? behind[0] : behind.findLast((cue) => cue.first - to < 25)
    if (last) to = clauseEnd(words, last.end)
    else if (!second.mention) to = clauseEnd(words, to)
    const ahead = cues.findLast((cue) => cue.end <= from)
    if (ahead && !last) from = ahead.first
  } else to = clauseEnd(words, to, 6)
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = sentence.tokens[to - 1]?.end ?? sentence.end
  return { text: sentence.text.slice(start - sentence.start, end - sentence.start), field: sentence.field, start, end }
}

/** End of the clause that goes on at `from`, at most `limit` words further. */
function clauseEnd(words: readonly string[], from: number, limit = 14): number {
  let at = from
  while (at < words.length && at - from < limit && !STOPS.has(words[at] ?? '') && words[at] !== ',' && words[at] !== '.') at++
  return Math.max(from, at)
}
