import type { CueKind } from './cue-rules.js'
import { OWN, PRIOR, type FoundCue } from './scene.js'
import type { Argument, FrameView } from './frame-view.js'

/** How a frame's subject was found, the surest last. */
export const SUBJECT_WAYS = ['unsaid', 'oblique', 'first', 'own', 'clause', 'touching'] as const
export type SubjectWay = (typeof SUBJECT_WAYS)[number]

const ADVERBS = new Set(
  `significantly consistently also even still further often can could may might will not has have had been is are was were be to always largely substantially greatly clearly generally empirically
  then both either typically usually notably considerably slightly marginally does do did successfully easily only just far well strongly drastically dramatically by much , achieves achieve
  achieved achieving obtains obtain attains attain yields yield shows show showing performs perform exhibits provides delivers delivering with a an the very highly more model models method methods
  approach based ) network networks training algorithm framework variant variants ' s`.split(/\s+/u),
)

const OBLIQUE = new Set(
  'than over to with against by of in on for from as via using between unlike like vs versus into through among'.split(' '),
)
const VERB_CUES: ReadonlySet<CueKind> = new Set<CueKind>([
  'beat',
  'achieve',
  'improve',
  'reduce',
  'match',
  'preserve',
  'behind',
  'beaten',
  'speed',
])
const VERBS = new Set(
  `is are was were can has have achieves achieve outperforms outperform improves improve yields obtains attains reaches provides offers surpasses exceeds reduces shows exhibits performs produces
  delivers leads sets enables allows significantly consistently also not only further ) which , that requires matches establishes demonstrates converges trains generates`.split(
    /\s+/u,
  ),
)

/** Who a cue says it of: the model that it touches, else its clause's, else the paper's own; never one of `taken`, the cue's objects. */
export function findSubjects(cue: FoundCue, view: FrameView, taken: ReadonlySet<number>): readonly Argument<SubjectWay>[] {
  const { models, lists } = view
  const relative = antecedents(cue, view).filter((index) => !taken.has(index))
  if (relative.length > 0) return relative.map((index) => [index, 'touching'])
  const touching = touchingMention(cue, view)
  if (touching >= 0 && !taken.has(touching)) {
    const list = lists[touching]?.list
    return lists.flatMap((place, index) =>
      place.list === list && index <= touching && !taken.has(index) ? [[index, 'touching'] as const] : [],
    )
  }
  const left = models.flatMap((model, index) =>
    model.end <= cue.first && model.entity !== PRIOR && !taken.has(index) ? [index] : [],
  )
  const isSubject = (index: number) => !OBLIQUE.has(wordBefore(view, index))
  const clause = left.findLast((index) => isSubject(index) && isVerbBehind(view, index))
  if (clause !== undefined) return [[clause, 'clause']]
  const own = left.find((index) => models[index]?.entity === OWN)
  if (own !== undefined) return [[own, 'own']]
  const first = left.find(isSubject)
  if (first !== undefined) return [[first, 'first']]
  const last = left.at(-1)
  return last === undefined
    ? [[OWN, 'unsaid']]
    : [
        [last, 'oblique'],
        [OWN, 'unsaid'],
      ]
}

/** "X, a large model which …": what a relative pronoun before the cue stands for, and what that stands in apposition to. */
function antecedents(cue: FoundCue, { scene, models }: FrameView): readonly number[] {
  let at = cue.first - 1
  while (at > 0 && cue.first - at < 5 && ADVERBS.has(scene.words[at] ?? '')) at--
  if (scene.words[at] !== 'which' && scene.words[at] !== 'that') return []
  const head = models.findLastIndex((model) => model.end <= at && at - model.end < 6)
  if (head < 0) return []
  const before = models[head - 1]
  const isApposed =
    before !== undefined && scene.words[before.end] === ',' && /^(?:an?|the|our)$/u.test(scene.words[before.end + 1] ?? '')
  return isApposed ? [head - 1, head] : [head]
}

function isVerbBehind({ scene, models }: FrameView, index: number): boolean {
  const end = models[index]?.end ?? 0
  return VERBS.has(scene.words[end] ?? '') || scene.cues.some((cue) => cue.first === end && VERB_CUES.has(cue.rule.kind))
}

function wordBefore({ scene, models }: FrameView, index: number): string {
  let at = (models[index]?.first ?? 0) - 1
  for (
    let skipped = 0;
    skipped < 3 && /^(?:the|a|an|our|existing|previous|prior|standard|other)$/u.test(scene.words[at] ?? '');
    skipped++
  )
    at--
  return scene.words[at] ?? ''
}

function touchingMention(cue: FoundCue, { scene, endAt }: FrameView): number {
  for (let at = cue.first; at > Math.max(0, cue.first - 8); at--) {
    const mention = endAt.get(at)
    if (mention !== undefined) return mention
    if (!ADVERBS.has(scene.words[at - 1] ?? '')) return -1
  }
  return endAt.get(0) ?? -1
}
