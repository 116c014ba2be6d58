import { OWN, type Mentioned, type Scene } from './scene.js'

/** Where a mention stands in a list such as "A, B and C"; alone, it is a list of one. */
export interface ListPlace {
  /** Words that the whole list covers, half-open. */
  readonly first: number
  readonly end: number
  readonly size: number
  readonly place: number
  /** Number of the list in the sentence. */
  readonly list: number
  /** The mention that this list gives examples of ("diffusion models such as A and B"), -1 when none. */
  readonly exampleOf: number
}

interface OpenList {
  readonly members: number[]
  readonly exampleOf: number
  /** Whether "and", "or" or a bracket holds it together; commas alone are no list ("Compared to A, B is better"). */
  isClosed: boolean
}

function splitOpen(list: OpenList): readonly OpenList[] {
  if (list.isClosed || list.members.length < 2) return [list]
  return list.members.map((member, place) => ({
    members: [member],
    exampleOf: place === 0 ? list.exampleOf : -1,
    isClosed: false,
  }))
}

/** The own proposal is never one of a list of others. */
function isReal(model: Mentioned): boolean {
  return model.entity !== OWN
}

const JOINTS = new Set([',', 'and', 'or', '/', '&', ';', 'both'])
const FILLERS = new Set(
  `the a an other recent existing previous prior state of - art sota popular strong standard models model methods method ( ) various several more even as well and/or plain vanilla
  its their current also conventional traditional approaches networks based such original`.split(/\s+/u),
)
const EXAMPLES = new Set(['as', 'like', 'including', '(', 'g', 'e', 'namely', ':', 'eg', 'especially'])

/** Sort mentions into the lists they stand in. `models` are in order; the answer is one place a mention. */
export function findLists(scene: Scene, models: readonly Mentioned[]): readonly ListPlace[] {
  const lists: OpenList[] = []
  models.forEach((model, index) => {
    const before = models[index - 1]
    const open = lists.at(-1)
    const between = before ? scene.words.slice(before.end, model.first) : []
    const joins =
      before !== undefined &&
      isReal(before) &&
      isReal(model) &&
      (isJoint(between) || isJointAfterPlace(scene, before.end, model.first))
    if (open && joins) {
      open.members.push(index)
      open.isClosed ||=
        between.some((word) => word !== ',' && JOINTS.has(word)) ||
        scene.words[(models[open.members[0] ?? 0]?.first ?? 0) - 1] === '('
    } else lists.push({ members: [index], exampleOf: before && isExample(between) ? index - 1 : -1, isClosed: false })
  })
  return lists
    .flatMap(splitOpen)
    .map((list, number) => ({ ...list, number }))
    .flatMap(({ members, exampleOf, number: list }) => {
      const first = models[members[0] ?? 0]?.first ?? 0
      const end = models[members.at(-1) ?? 0]?.end ?? 0
      return members.map((_, place) => ({ first, end, size: members.length, place, list, exampleOf }))
    })
}

function isJoint(between: readonly string[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 7 &&
    between.some((word) => JOINTS.has(word)) &&
    between.every((word) => JOINTS.has(word) || FILLERS.has(word))
  )
}

/** "A on X, B on Y and C by 0.5": members that carry a place or a number each. */
function isJointAfterPlace({ words, conditions }: Scene, from: number, to: number): boolean {
  if (to - from > 14 || to <= from || !PLACES.has(words[from] ?? '')) return false
  const joint = words.slice(from, to).findLastIndex((word) => word === ',' || word === 'and' || word === '/')
  if (joint < 1) return false
  for (let at = from + 1; at < to; at++) {
    const word = words[at] ?? ''
    const isPlace = conditions.some((place) => place.first <= at && at < place.end)
    if (!isPlace && !JOINTS.has(word) && !FILLERS.has(word) && !/^[\d%x.]/u.test(word) && !PLACES.has(word)) return false
  }
  return true
}

const PLACES = new Set(['on', 'in', 'by', 'for', '('])

function isExample(between: readonly string[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 6 &&
    between.some((word) => EXAMPLES.has(word)) &&
    between.every((word) => EXAMPLES.has(word) || FILLERS.has(word) || JOINTS.has(word) || word === '.')
  )
}
