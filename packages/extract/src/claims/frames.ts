import type { CueKind } from './cue-rules.js'
import { findLists, type ListPlace } from './lists.js'
import { OWN, PRIOR, type FoundCue, type Mentioned, type Scene } from './scene.js'

/** How a frame's subject was found, the surest last. */
export const SUBJECT_WAYS = ['unsaid', 'oblique', 'first', 'own', 'clause', 'touching'] as const
/** How its object was found. */
export const OBJECT_WAYS = ['unsaid', 'list', 'example', 'apposition', 'fronted', 'marked', 'direct'] as const

/** A cue read with its two arguments: who, by its grammar, is said to do what to whom. Arguments are numbers of mentions, `OWN` or `PRIOR` where unsaid. */
export interface Frame {
  readonly cue: CueKind
  readonly rule: string
  readonly subject: number
  readonly subjectWay: (typeof SUBJECT_WAYS)[number]
  readonly object: number
  readonly objectWay: (typeof OBJECT_WAYS)[number]
  /** The object is said to be the better one. */
  readonly turned: boolean
  readonly negated: boolean
  readonly hedged: boolean
}

/** How a kind of cue finds its object: right behind it, behind a marker such as "than", or nowhere, when it needs none. */
const SYNTAX: Partial<Record<CueKind, { readonly direct: boolean; readonly marked: boolean; readonly alone: boolean }>> = {
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

const MARKERS = new Set([
  'than',
  'over',
  'to',
  'with',
  'against',
  'versus',
  'vs',
  'as',
  'among',
  'amongst',
  'amongst',
  'relative',
  'beyond',
  'compared',
])
const COMPARING = new Set(['compared', 'comparing'])
const CLAUSE_ENDS = new Set([';', ':', '.', 'while', 'whereas', 'although', 'but', 'which', 'because', 'since', 'when'])
const BLOCKS = new Set([
  ...CLAUSE_ENDS,
  ',',
  'on',
  'in',
  'for',
  'across',
  'by',
  'via',
  'using',
  'through',
  'at',
  'where',
  'and',
  'under',
  'is',
  'are',
  'can',
])
const AGENTS =
  /^(?:learned|learnt|obtained|produced|generated|used|achieved|trained|given|provided|reported|set|found|predicted|attained)$/u
const ADVERBS = new Set(
  `significantly consistently also even still further often can could may might will not has have had been is are was were be to always largely substantially greatly clearly generally empirically
  then both either typically usually notably considerably slightly marginally does do did successfully easily only just far well strongly drastically dramatically by much , achieves achieve
  achieved achieving obtains obtain attains attain yields yield shows show showing performs perform exhibits provides delivers delivering with a an the very highly more model models method methods
  approach based ) network networks training algorithm framework variant variants ' s`.split(/\s+/u),
)

/** Read all frames of a sentence; at most one a cue and object. Linear but for the number of models, which is capped by the caller. */
export function findFrames(scene: Scene, models: readonly Mentioned[]): readonly Frame[] {
  const lists = findLists(scene, models)
  const startAt = new Map(models.map((model, index) => [model.first, index]))
  const endAt = new Map(models.map((model, index) => [model.end, index]))
  const view: View = { scene, models, lists, startAt, endAt }
  return scene.cues.flatMap((cue) => readCue(cue, view))
}

interface View {
  readonly scene: Scene
  readonly models: readonly Mentioned[]
  readonly lists: readonly ListPlace[]
  readonly startAt: ReadonlyMap<number, number>
  readonly endAt: ReadonlyMap<number, number>
}

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

/** Whether a cue is denied or only hoped for, by the few words before it; "not only" denies nothing. */
function moodOf(cue: FoundCue, { words }: Scene): { readonly negated: boolean; readonly hedged: boolean } {
  const before = (reach: number) => words.slice(Math.max(0, cue.first - reach), cue.first)
  const negated = before(4).some((word, index, near) => NEGATIONS.has(word) && near[index + 1] !== 'only')
  return { negated, hedged: before(6).some((word) => HEDGES.has(word)) }
}

type Argument<Way> = readonly [mention: number, way: Way]

function readCue(cue: FoundCue, view: View): readonly Frame[] {
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

function findObjects(
  cue: FoundCue,
  syntax: { direct: boolean; marked: boolean; alone: boolean },
  view: View,
  possessor: number,
): readonly Argument<(typeof OBJECT_WAYS)[number]>[] {
  const from = possessor >= 0 ? (view.models[possessor]?.end ?? cue.end) : cue.end
  const direct = syntax.direct && possessor < 0 ? mentionFrom(from, view) : -1
  if (direct >= 0) return withRelatives(direct, 'direct', view)
  const marked = syntax.marked ? behindMarker(from, view) : -1
  if (marked >= 0) return withRelatives(marked, 'marked', view)
  if (syntax.alone && cue.rule.kind !== 'match' && mentionFrom(cue.end, view, 4) >= 0) return []
  const fronted = behindFrontedMarker(cue.first, view)
  if (fronted >= 0) return withRelatives(fronted, 'fronted', view)
  return syntax.alone ? [[PRIOR, 'unsaid']] : []
}

/** The first mention at `from` or a few words behind, when nothing ends the phrase before it. */
function mentionFrom(from: number, { scene, models, startAt }: View, reach = 9): number {
  for (let at = from; at < Math.min(scene.words.length, from + reach); at++) {
    const mention = startAt.get(at)
    if (mention !== undefined && models[mention]?.by !== 'our') return mention
    if (BLOCKS.has(scene.words[at] ?? '') && !(scene.words[at] === 'by' && AGENTS.test(scene.words[at - 1] ?? ''))) return -1
  }
  return -1
}

function behindMarker(from: number, view: View): number {
  const { words } = view.scene
  for (let at = from; at < Math.min(words.length, from + 30); at++) {
    const word = words[at] ?? ''
    if (CLAUSE_ENDS.has(word) && !COMPARING.has(words[at + 1] ?? '')) return -1
    if (!MARKERS.has(word)) continue
    const mention = mentionFrom(at + 1, view)
    if (mention >= 0) return mention
  }
  return -1
}

/** "Compared to X, …": a comparison marker ahead in the sentence, its object behind it. */
function behindFrontedMarker(until: number, view: View): number {
  const { words } = view.scene
  for (const place of view.scene.cuesOf.get('compare') ?? []) {
    if (place >= until) return -1
    if (place > 0 && words[place - 1] !== ',' && words[place - 1] !== 'when' && words[place - 1] !== 'and') continue
    const mention = mentionFrom(place + 1, view)
    if (mention >= 0) return mention
  }
  return -1
}

/** The mention, the others of its list, what stands in apposition to it, and the examples given of it. */
function withRelatives(
  mention: number,
  way: (typeof OBJECT_WAYS)[number],
  { scene, models, lists }: View,
): readonly Argument<(typeof OBJECT_WAYS)[number]>[] {
  const list = lists[mention]?.list
  const found: Argument<(typeof OBJECT_WAYS)[number]>[] = [[mention, way]]
  for (let other = mention + 1; other < models.length; other++) {
    const place = lists[other]
    const gap = (models[other]?.first ?? 0) - (models[other - 1]?.end ?? 0)
    const inside = found.some(([known]) => known === place?.exampleOf)
    if (place?.list === list) found.push([other, 'list'])
    else if (
      inside ||
      found.some(([known, how]) => (how === 'example' || how === 'apposition') && lists[known]?.list === place?.list)
    )
      found.push([other, 'example'])
    else if ((gap === 0 || isBasedOn(scene.words, models[other - 1]?.end ?? 0, gap)) && found.at(-1)?.[0] === other - 1)
      found.push([other, 'apposition'])
    else break
  }
  return found
}

/** "baselines based on X", "networks that use X". */
function isBasedOn(words: readonly string[], from: number, gap: number): boolean {
  return (
    gap > 0 &&
    gap < 9 &&
    /^(?:based|using|built|that)$/u.test(words[from] ?? '') &&
    (words[from] !== 'that' || /^(?:use|uses|is|are)$/u.test(words[from + 1] ?? ''))
  )
}

function findSubjects(cue: FoundCue, view: View, taken: ReadonlySet<number>): readonly Argument<(typeof SUBJECT_WAYS)[number]>[] {
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

const OWNERS = new Set(['of', 'by'])
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

/** "X, a large model which …": what a relative pronoun before the cue stands for, and what that stands in apposition to. */
function antecedents(cue: FoundCue, { scene, models }: View): readonly number[] {
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

function isVerbBehind({ scene, models }: View, index: number): boolean {
  const end = models[index]?.end ?? 0
  return VERBS.has(scene.words[end] ?? '') || scene.cues.some((cue) => cue.first === end && VERB_CUES.has(cue.rule.kind))
}

function wordBefore({ scene, models }: View, index: number): string {
  let at = (models[index]?.first ?? 0) - 1
  for (
    let skipped = 0;
    skipped < 3 && /^(?:the|a|an|our|existing|previous|prior|standard|other)$/u.test(scene.words[at] ?? '');
    skipped++
  )
    at--
  return scene.words[at] ?? ''
}

function touchingMention(cue: FoundCue, { scene, endAt }: View): number {
  for (let at = cue.first; at > Math.max(0, cue.first - 8); at--) {
    const mention = endAt.get(at)
    if (mention !== undefined) return mention
    if (!ADVERBS.has(scene.words[at - 1] ?? '')) return -1
  }
  return endAt.get(0) ?? -1
}
