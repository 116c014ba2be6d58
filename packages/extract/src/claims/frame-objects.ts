import { PRIOR, type FoundCue } from './scene.js'
import { CLAUSE_ENDS, type Argument, type FrameView } from './frame-view.js'

/** How its object was found. */
export const OBJECT_WAYS = ['unsaid', 'list', 'example', 'apposition', 'fronted', 'marked', 'direct'] as const
export type ObjectWay = (typeof OBJECT_WAYS)[number]

/** Where a kind of cue has its object: right behind it, behind a marker such as "than", or nowhere, when it needs none. */
export interface ObjectSyntax {
  readonly direct: boolean
  readonly marked: boolean
  readonly alone: boolean
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

/** What a cue speaks of; `from` is the word to look from, behind its subject where that stands behind the cue. */
export function findObjects(
  cue: FoundCue,
  syntax: ObjectSyntax,
  view: FrameView,
  possessor: number,
): readonly Argument<ObjectWay>[] {
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

/** The first mention at `from` or a few words behind, when nothing ends the phrase before it; -1 when there is none. */
export function mentionFrom(from: number, { scene, models, startAt }: FrameView, reach = 9): number {
  for (let at = from; at < Math.min(scene.words.length, from + reach); at++) {
    const mention = startAt.get(at)
    if (mention !== undefined && models[mention]?.by !== 'our') return mention
    if (BLOCKS.has(scene.words[at] ?? '') && !(scene.words[at] === 'by' && AGENTS.test(scene.words[at - 1] ?? ''))) return -1
  }
  return -1
}

function behindMarker(from: number, view: FrameView): number {
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
function behindFrontedMarker(until: number, view: FrameView): number {
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
  { scene, models, lists }: FrameView,
): readonly Argument<ObjectWay>[] {
  const list = lists[mention]?.list
  const found: Argument<ObjectWay>[] = [[mention, way]]
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
