import { CUE_KINDS } from './cue-rules.js'
import type { Scene } from './scene.js'

/** Value of a distance to something that is not there. */
const ABSENT = 40
export const FARTHEST = 30

const ZONES = ['before', 'after-first', 'to-second', 'behind'] as const
const SLOTS = ['before-first', 'after-first', 'before-second', 'after-second'] as const
const SLOT_WORDS =
  `than over to with by against of and , as in for on like from while but which that is are ( ) . can also we our the outperform outperforms surpasses achieves
  competitive comparable state results performance better superior compared improves match matches models methods based baselines baseline such using through between : ; where when
  - 's have has at up only about times x % points faster speedup score an accuracy improvement reduction`.split(/\s+/u)

/** Names of the features that `spanFeatures` writes, in their order. */
export const SPAN_FEATURES: readonly string[] = [
  ...ZONES.flatMap((zone) => CUE_KINDS.map((kind) => `${zone}:${kind}`)),
  ...SLOTS.flatMap((slot) => SLOT_WORDS.map((word) => `${slot}=${word}`)),
]

const SLOT_AT = ZONES.length * CUE_KINDS.length
const SLOT_NUMBER = new Map(SLOT_WORDS.map((word, index) => [word, index]))
const CUE_NUMBER = new Map(CUE_KINDS.map((kind, index) => [kind, index]))

/** Words between a preposition and the name that it leads to. */
const SKIPPED = new Set(
  `the a an existing previous prior other all strong standard several conventional traditional recent popular representative vanilla original its their current various most many both
  state of - art sota significantly consistently also even still more typical plain well known similar advanced latest leading`.split(
    /\s+/u,
  ),
)

/** Two stretches of words, the first one earlier; half-open. */
export interface Bounds {
  readonly firstStart: number
  readonly firstEnd: number
  readonly secondStart: number
  readonly secondEnd: number
}

/** Describe what surrounds two stretches of a sentence, into `features` from `at` on: the cues before, between and behind, and the words that touch. */
export function spanFeatures(features: Float32Array, at: number, scene: Scene, bounds: Bounds): void {
  zones(features, at, scene, bounds)
  slot(features, at + SLOT_AT, scene, bounds.firstStart - 1, -1)
  slot(features, at + SLOT_AT + SLOT_WORDS.length, scene, bounds.firstEnd, 1)
  slot(features, at + SLOT_AT + 2 * SLOT_WORDS.length, scene, bounds.secondStart - 1, -1)
  slot(features, at + SLOT_AT + 3 * SLOT_WORDS.length, scene, bounds.secondEnd, 1)
}

/** Distance in words to the nearest cue of each kind: before the first, between (from either end) and behind the second. */
function zones(
  features: Float32Array,
  from: number,
  scene: Scene,
  { firstStart, firstEnd, secondStart, secondEnd }: Bounds,
): void {
  const kinds = CUE_KINDS.length
  features.fill(ABSENT, from, from + SLOT_AT)
  for (const [kind, places] of scene.cuesOf) {
    const at = from + (CUE_NUMBER.get(kind) ?? 0)
    const nearer = (zone: number, distance: number) => {
      features[at + zone * kinds] = Math.min(features[at + zone * kinds] ?? ABSENT, distance, FARTHEST)
    }
    for (const place of places) {
      if (place < firstStart) nearer(0, firstStart - place)
      else if (place >= secondEnd) nearer(3, place - secondEnd)
      else if (place >= firstEnd && place < secondStart) {
        nearer(1, place - firstEnd)
        nearer(2, secondStart - place)
      }
    }
  }
}

function slot(features: Float32Array, at: number, scene: Scene, from: number, step: 1 | -1): void {
  let place = from
  for (let skipped = 0; skipped < 5 && SKIPPED.has(scene.words[place] ?? ''); skipped++) place += step
  const word = SLOT_NUMBER.get(scene.words[place] ?? '')
  if (word !== undefined) features[at + word] = 1
}
