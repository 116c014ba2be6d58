import type { Mentioned } from './scene.js'

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

const JOINTS = new Set([',', 'and', 'or', '/', '&', ';', 'both'])
const FILLERS = new Set(
  `the a an other recent existing previous prior state of - art sota popular strong standard models model methods method ( ) various several more even as well and/or plain vanilla
  its their current also conventional traditional approaches networks based such original`.split(/\s+/u),
)
const EXAMPLES = new Set(['as', 'like', 'including', '(', 'g', 'e', 'namely', ':', 'eg', 'especially'])

/** Sort mentions into the lists they stand in. `models` are in order; the answer is one place a mention. */
export function findLists(words: readonly string[], models: readonly Mentioned[]): readonly ListPlace[] {
  const lists: { members: number[]; exampleOf: number }[] = []
  models.forEach((model, index) => {
    const before = models[index - 1]
    const open = lists.at(-1)
    const between = before ? words.slice(before.end, model.first) : []
    if (open && before && isJoint(between)) open.members.push(index)
    else lists.push({ members: [index], exampleOf: before && isExample(between) ? index - 1 : -1 })
  })
  return lists.flatMap(({ members, exampleOf }, list) => {
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

function isExample(between: readonly string[]): boolean {
  return (
    between.length > 0 &&
    between.length <= 6 &&
    between.some((word) => EXAMPLES.has(word)) &&
    between.every((word) => EXAMPLES.has(word) || FILLERS.has(word) || JOINTS.has(word) || word === '.')
  )
}
