import type { CueKind } from './cue-rules.js'
import { OBJECT_WAYS } from './frame-objects.js'
import { SUBJECT_WAYS } from './frame-subjects.js'
import type { Frame } from './frames.js'
import type { Side } from './pair.js'
import { OWN, type Scene } from './scene.js'

/** Kinds of cues that say the same in other words, so that rare ones profit from what common ones taught. */
const GROUPS: readonly (readonly [name: string, ...kinds: readonly CueKind[]])[] = [
  ['verb', 'beat', 'beaten', 'behind'],
  ['comparative', 'better', 'worse', 'more', 'less', 'speed'],
  ['gain', 'improve', 'reduce', 'cost'],
  ['praise', 'advantage', 'effective', 'best', 'alternative'],
  ['match', 'match'],
  ['similar', 'similar', 'preserve', 'gap'],
  ['sota', 'sota'],
  ['compared', 'evaluate'],
]
const GROUP_OF = new Map(GROUPS.flatMap(([, ...kinds], index) => kinds.map((kind) => [kind, index] as const)))
const KINDS = GROUPS.flatMap(([, ...kinds]) => kinds)
const KIND_NUMBER = new Map(KINDS.map((kind, index) => [kind, index]))
const SUMS = ['frames', 'other-object', 'other-subject', 'negated', 'hedged', 'turned'] as const
const ONE_WAY = [
  ...KINDS.map((kind) => `cue-${kind}`),
  ...GROUPS.flatMap(([name]) => OBJECT_WAYS.map((way) => `${name}/${way}`)),
  ...SUMS,
]
const WAYS_AT = KINDS.length
const SUMS_AT = WAYS_AT + GROUPS.length * OBJECT_WAYS.length

/**
 * Names of the features that `frameFeatures` writes: for each direction the surest frame of each kind of cue, and of each group of kinds and way to the object, by how
 * its subject was found (1 to 6).
 */
export const FRAME_FEATURES: readonly string[] = ['forward', 'backward'].flatMap((direction) =>
  ONE_WAY.map((name) => `${direction}:${name}`),
)

/** Describe what the frames of a sentence say of two sides, into `features` from `at` on. */
export function frameFeatures(
  features: Float32Array,
  at: number,
  scene: Scene,
  frames: readonly Frame[],
  first: Side,
  second: Side,
  proposal: number,
): void {
  const entityOf = (argument: number) => {
    const mention = argument < 0 ? undefined : scene.models[argument]
    // A pronoun is what the side takes it for.
    const side = mention && [first, second].find((of) => of.mention === mention)
    const entity = side?.entity ?? mention?.entity ?? argument
    return entity === OWN ? proposal : entity
  }
  for (const frame of frames) {
    const [subject, object] = [entityOf(frame.subject), entityOf(frame.object)]
    // "A lags behind B" is told as B over A.
    const [winner, loser] = frame.turned ? [object, subject] : [subject, object]
    readFrame(features, at, frame, winner, loser, first.entity, second.entity)
    readFrame(features, at + ONE_WAY.length, frame, winner, loser, second.entity, first.entity)
  }
}

function readFrame(
  features: Float32Array,
  at: number,
  frame: Frame,
  winner: number,
  loser: number,
  first: number,
  second: number,
): void {
  const sums = at + SUMS_AT
  if (winner === first && loser !== second) features[sums + 1] = 1
  if (loser === second && winner !== first) features[sums + 2] = 1
  if (winner !== first || loser !== second) return
  const sure = SUBJECT_WAYS.indexOf(frame.subjectWay) + 1
  const raise = (place: number) => {
    features[place] = Math.max(features[place] ?? 0, sure)
  }
  raise(at + (KIND_NUMBER.get(frame.cue) ?? 0))
  raise(at + WAYS_AT + (GROUP_OF.get(frame.cue) ?? 0) * OBJECT_WAYS.length + OBJECT_WAYS.indexOf(frame.objectWay))
  features[sums] = Math.min(6, (features[sums] ?? 0) + 1)
  if (frame.negated) features[sums + 3] = 1
  if (frame.hedged) features[sums + 4] = 1
  if (frame.turned) features[sums + 5] = 1
}
