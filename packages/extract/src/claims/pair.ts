import { findFrames, type Frame } from './frames.js'
import { findLists, type ListPlace } from './lists.js'
import { tellsComparison } from './tells-comparison.js'
import { OWN, PRIOR, type Mentioned, type Scene } from './scene.js'

/** One of the two things of a candidate; `mention` is absent when the sentence does not say it. */
export interface Side {
  /** Index among the entities, `PRIOR` or `OWN`. */
  readonly entity: number
  readonly mention: Mentioned | undefined
  readonly list: ListPlace | undefined
}

/** Two things that a sentence may compare, in the order of the text. */
export interface Pair {
  readonly scene: Scene
  readonly first: Side
  readonly second: Side
  /** What the sentence's cues say by its grammar. */
  readonly frames: readonly Frame[]
  /** Different things of the sentence, referred to or named. */
  readonly things: number
}

/** A sentence with more models than this is a list or no prose: the rest of it is not paired. */
const MOST_MODELS = 24

/** All pairs that a sentence may compare, none where no cue tells a comparison: those it names, and its own proposal and unnamed competitors where it names none. */
export function findPairs(scene: Scene, proposal: number, before?: Scene): readonly Pair[] {
  if (!tellsComparison(scene)) return []
  const models = scene.models.slice(0, MOST_MODELS)
  const lists = findLists(scene, models)
  const frames = findFrames(scene, models, lists)
  const sides = new Map<number, Side[]>()
  const add = (entity: number, mention: Mentioned, index: number) => {
    const side = { entity, mention, list: lists[index] }
    const same = sides.get(entity)
    if (same) same.push(side)
    else sides.set(entity, [side])
  }
  models.forEach((mention, index) => {
    add(mention.entity === OWN ? proposal : mention.entity, mention, index)
    const antecedent = antecedentOf(mention, models.slice(0, index), before)
    if (antecedent !== undefined && antecedent !== proposal) add(antecedent, mention, index)
  })
  const things = sides.size
  if (!sides.has(proposal)) sides.set(proposal, [{ entity: proposal, mention: undefined, list: undefined }])
  if (!sides.has(PRIOR)) sides.set(PRIOR, [{ entity: PRIOR, mention: undefined, list: undefined }])
  const all = [...sides.values()]
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => nearest(scene, a, b, frames, things) ?? []))
}

const PRONOUNS = new Set(['it', 'they', 'this-noun'])

/** What a pronoun may stand for beside the proposal: the model named last before it in its sentence, else the one that the sentence before begins with. */
function antecedentOf(mention: Mentioned, earlier: readonly Mentioned[], before: Scene | undefined): number | undefined {
  if (!PRONOUNS.has(mention.by)) return undefined
  const named = (other: Mentioned) => other.by === 'name'
  return (earlier.find(named) ?? before?.models.find(named))?.entity
}

function nearest(
  scene: Scene,
  a: readonly Side[],
  b: readonly Side[],
  frames: readonly Frame[],
  things: number,
): Pair | undefined {
  let best: Pair | undefined
  let least = Infinity
  for (const x of a) {
    for (const y of b) {
      const [first, second] = startOf(x) <= startOf(y) ? [x, y] : [y, x]
      const distance = gap(first, second) + (byName(x) ? 0 : 3) + (byName(y) ? 0 : 3)
      if (distance >= least) continue
      least = distance
      best = { scene, first, second, frames, things }
    }
  }
  // Neither said: nothing to compare.
  return best && (best.first.mention ?? best.second.mention ?? best.first.entity !== best.second.entity) ? best : undefined
}

const byName = (side: Side): boolean => side.mention?.by === 'name'

/** What the sentence does not say stands before it when it is the proposal, behind it when it is the competitors. */
function startOf(side: Side): number {
  if (side.mention) return side.mention.first
  return side.entity === PRIOR ? Number.MAX_SAFE_INTEGER : -1
}

function gap(first: Side, second: Side): number {
  if (!first.mention || !second.mention) return 0
  return Math.max(0, second.mention.first - first.mention.end)
}
