import type { CueKind } from './cue-rules.js'
import { findObjects, mentionFrom, type ObjectSyntax, type ObjectWay } from './frame-objects.js'
import { findSubjects, type SubjectWay } from './frame-subjects.js'
import type { FrameView } from './frame-view.js'
import type { ListPlace } from './lists.js'
import type { FoundCue, Mentioned, Scene } from './scene.js'

/** A cue read with its two arguments: who, by its grammar, is said to do what to whom. Arguments are numbers of mentions, `OWN` or `PRIOR` where unsaid. */
export interface Frame {
  readonly cue: CueKind
  readonly rule: string
  readonly subject: number
  readonly subjectWay: SubjectWay
  readonly object: number
  readonly objectWay: ObjectWay
  /** The object is said to be the better one. */
  readonly turned: boolean
  readonly negated: boolean
  readonly hedged: boolean
}

/** How a kind of cue finds its object: right behind it, behind a marker such as "than", or nowhere, when it needs none. */
const SYNTAX: Partial<Record<CueKind, ObjectSyntax>> = {
  beat: { direct: true, marked: false, alone: false },
  beaten: { direct: true, marked: false, alone: false },
  behind: { direct: true, marked: true, alone: false },
  better: { direct: false, marked: true, alone: false },
  worse: { direct: false, marked: true, alone: false },
  more: { direct: false, marked: true, alone: false },
  less: { direct: false, marked: true, alone: false },
  speed: { direct: true, marked: true, alone: false },
  improve: { direct: true, marked: true, alone: false },
  reduce: { direct: false, marked: true, alone: false },
  match: { direct: true, marked: true, alone: true },
  similar: { direct: false, marked: true, alone: false },
  effective: { direct: false, marked: true, alone: false },
  preserve: { direct: true, marked: true, alone: false },
  sota: { direct: false, marked: true, alone: true },
  best: { direct: false, marked: true, alone: true },
  advantage: { direct: false, marked: true, alone: false },
  gap: { direct: false, marked: true, alone: false },
  evaluate: { direct: true, marked: true, alone: false },
  alternative: { direct: false, marked: true, alone: false },
  cost: { direct: false, marked: true, alone: false },
}

/** Read all frames of a sentence; at most one a cue and object. Linear but for the number of models, which is capped by the caller. */
export function findFrames(scene: Scene, models: readonly Mentioned[], lists: readonly ListPlace[]): readonly Frame[] {
  const startAt = new Map(models.map((model, index) => [model.first, index]))
  const endAt = new Map(models.map((model, index) => [model.end, index]))
  const view: FrameView = { scene, models, lists, startAt, endAt }
  const last = (models.at(-1)?.end ?? 0) + REACH
  return scene.cues.filter((cue) => cue.first < last).flatMap((cue) => readCue(cue, view))
}

/** Words that a cue may stand behind the last model that it speaks of. */
const REACH = 60

const TURNED = new Set<CueKind>(['beaten', 'behind', 'worse', 'cost'])
const NEGATIONS = new Set([
  'not',
  'no',
  'cannot',
  'never',
  'neither',
  'nor',
  'fail',
  'fails',
  'without',
  'hardly',
  'unable',
  'rather',
])
const HEDGES = new Set([
  'could',
  'may',
  'might',
  'potential',
  'potentially',
  'should',
  'would',
  'aim',
  'aims',
  'goal',
  'hope',
  'whether',
  'if',
  'towards',
  'toward',
  'seek',
])

const OWNERS = new Set(['of', 'by'])

/** Whether a cue is denied or only hoped for, by the few words before it; "not only" denies nothing. */
function moodOf(cue: FoundCue, { words }: Scene): { readonly negated: boolean; readonly hedged: boolean } {
  let negated = false
  let hedged = false
  for (let at = Math.max(0, cue.first - 6); at < cue.first; at++) {
    const word = words[at] ?? ''
    if (HEDGES.has(word)) hedged = true
    else if (cue.first - at <= 4 && NEGATIONS.has(word) && (at + 1 === cue.first || words[at + 1] !== 'only')) negated = true
  }
  return { negated, hedged }
}

function readCue(cue: FoundCue, view: FrameView): readonly Frame[] {
  const syntax = SYNTAX[cue.rule.kind]
  if (!syntax) return []
  // "the superiority of X over Y": the subject stands behind the cue.
  const possessor =
    cue.rule.kind !== 'beat' && OWNERS.has(view.scene.words[cue.end] ?? '') ? mentionFrom(cue.end + 1, view, 5) : -1
  const objects = findObjects(cue, syntax, view, possessor)
  const taken = new Set(objects.map(([mention]) => mention))
  const subjects = possessor >= 0 && !taken.has(possessor) ? [[possessor, 'touching'] as const] : findSubjects(cue, view, taken)
  const said = { cue: cue.rule.kind, rule: cue.rule.name, turned: TURNED.has(cue.rule.kind), ...moodOf(cue, view.scene) }
  return objects.flatMap(([object, objectWay]) =>
    subjects.map(([subject, subjectWay]) => ({ ...said, subject, subjectWay, object, objectWay })),
  )
}
