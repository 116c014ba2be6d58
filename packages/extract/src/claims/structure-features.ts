import type { CueKind } from './cue-rules.js'
import type { Mentioned, Scene } from './scene.js'
import type { Bounds } from './span-features.js'

/** Cues that a comparison can hang on. */
const TELLING: readonly CueKind[] = [
  'beat', 'beaten', 'behind', 'better', 'worse', 'more', 'less', 'improve', 'reduce', 'speed', 'match', 'similar', 'preserve', 'sota', 'best', 'gap', 'advantage', 'effective', 'compare', 'evaluate', 'alternative', 'unlike', 'cost',
] // prettier-ignore
const NUMBER_OF = new Map(TELLING.map((kind, index) => [kind, index]))
const NEAREST = ['before', 'after-first', 'to-second', 'behind'] as const
const COUNTS = [
  'models-to-cue', 'models-from-cue', 'commas-to-cue', 'commas-from-cue', 'models-behind-to-cue', 'commas-behind-to-cue', 'models-before-to-cue', 'commas-before-to-cue',
  'gap-before-first', 'gap-after-first', 'gap-before-second', 'gap-after-second', 'cues-between', 'words-cue-to-second', 'words-first-to-cue',
] as const // prettier-ignore

/** Names of the features that `structureFeatures` writes, in their order. */
export const STRUCTURE_FEATURES: readonly string[] = [
  ...NEAREST.flatMap((zone) => TELLING.map((kind) => `nearest-${zone}=${kind}`)),
  ...COUNTS,
]

const COUNTS_AT = NEAREST.length * TELLING.length
const ABSENT = 20

/** Describe which telling cue is nearest on each side of two stretches, and what lies between it and them, into `features` from `at` on. */
export function structureFeatures(
  features: Float32Array,
  at: number,
  scene: Scene,
  bounds: Bounds,
  models: readonly Mentioned[],
): void {
  const { firstStart, firstEnd, secondStart, secondEnd } = bounds
  const nearest: (readonly [first: number, kind: number] | undefined)[] = [undefined, undefined, undefined, undefined]
  let between = 0
  for (const cue of scene.cues) {
    const kind = NUMBER_OF.get(cue.rule.kind)
    if (kind === undefined) continue
    const found = [cue.first, kind] as const
    if (cue.first < firstStart) nearest[0] = found
    else if (cue.first >= secondEnd) nearest[3] ??= found
    else if (cue.first >= firstEnd && cue.first < secondStart) {
      between++
      nearest[1] ??= found
      nearest[2] = found
    }
  }
  nearest.forEach((found, zone) => {
    if (found) features[at + zone * TELLING.length + found[1]] = 1
  })
  const modelsIn = (from: number, to: number) => models.filter((model) => model.first >= from && model.end <= to).length
  const commasIn = (from: number, to: number) =>
    scene.words.slice(from, Math.min(to, from + 80)).filter((word) => word === ',' || word === ';' || word === 'and').length
  const span = (found: readonly [number, number] | undefined, measure: (place: number) => number) =>
    found ? measure(found[0]) : ABSENT
  const gaps = [firstStart, firstEnd, secondStart, secondEnd].map((place, index) => gapAt(models, place, index % 2 === 1))
  features.set([
    span(nearest[2], (place) => modelsIn(firstEnd, place)), span(nearest[2], (place) => modelsIn(place, secondStart)),
    span(nearest[2], (place) => commasIn(firstEnd, place)), span(nearest[2], (place) => commasIn(place, secondStart)),
    span(nearest[3], (place) => modelsIn(secondEnd, place)), span(nearest[3], (place) => commasIn(secondEnd, place)),
    span(nearest[0], (place) => modelsIn(place, firstStart)), span(nearest[0], (place) => commasIn(place, firstStart)),
    ...gaps, Math.min(6, between), span(nearest[2], (place) => Math.min(ABSENT, secondStart - place)), span(nearest[1], (place) => Math.min(ABSENT, place - firstEnd)),
  ], at + COUNTS_AT) // prettier-ignore
}

/** Words to the next mention behind `place` (or the last before it), up to `ABSENT`. */
function gapAt(models: readonly Mentioned[], place: number, isBehind: boolean): number {
  let least = ABSENT
  for (const model of models) {
    const gap = isBehind ? model.first - place : place - model.end
    if (gap >= 0 && gap < least) least = gap
  }
  return least
}
