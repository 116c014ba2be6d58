import type { Pair } from './pair.js'
import { PRIOR } from './scene.js'

/** How likely each reading of a pair is on its own: first over second, second over first, a match, a bare comparison; 0..1. */
export type Chances = readonly [forward: number, backward: number, match: number, compared: number]

/** A pair of a paper with its chances. */
export interface WeighedPair {
  readonly pair: Pair
  readonly chances: Chances
}

const NAMES = [
  'forward', 'backward', 'match', 'compared', 'any', 'others', 'others-of-first', 'others-of-second', 'first-wins-others', 'second-wins-others', 'first-loses-others', 'second-loses-others',
  'first-matches-others', 'second-matches-others', 'siblings', 'elsewhere', 'forward-elsewhere', 'backward-elsewhere', 'match-elsewhere', 'likely-in-sentence', 'likely-in-paper', 'prior-with-first',
  'rank',
] as const // prettier-ignore

/** Names of the features that `contextFeatures` gives, in their order. */
export const CONTEXT_FEATURES: readonly string[] = NAMES

/** The highest value under a key, and the highest that another owner gave. */
class BestOf {
  readonly #best = new Map<string | number, { value: number; owner: number; second: number }>()

  add(key: string | number, value: number, owner: number): void {
    const known = this.#best.get(key)
    if (!known) this.#best.set(key, { value, owner, second: 0 })
    else if (value > known.value)
      this.#best.set(key, { value, owner, second: known.owner === owner ? known.second : known.value })
    else if (owner !== known.owner && value > known.second) known.second = value
  }

  without(key: string | number, owner: number): number {
    const known = this.#best.get(key)
    if (!known) return 0
    return known.owner === owner ? known.second : known.value
  }
}

/**
 * What the other pairs of a paper say about each: what else its sentence compares its two things with, what lists it shares, and how the same two are told of
 * elsewhere. Linear in the number of pairs.
 */
export function contextFeatures(weighed: readonly WeighedPair[]): readonly Float32Array[] {
  const any = weighed.map(({ chances }) => Math.max(chances[0], chances[1], chances[2]))
  const [others, wins, loses, matches, lists, elsewhere] = [
    new BestOf(),
    new BestOf(),
    new BestOf(),
    new BestOf(),
    new BestOf(),
    new BestOf(),
  ]
  const likely = new Map<number, number>()
  let likelyInPaper = 0
  weighed.forEach(({ pair, chances }, index) => {
    const { first, second, scene } = pair
    const sentence = scene.sentence.index
    const value = any[index] ?? 0
    others.add(sentence, value, index)
    for (const [me, win, lose] of [
      [first.entity, chances[0], chances[1]],
      [second.entity, chances[1], chances[0]],
    ] as const) {
      others.add(`${sentence} ${me}`, value, index)
      wins.add(`${sentence} ${me}`, win, index)
      loses.add(`${sentence} ${me}`, lose, index)
      matches.add(`${sentence} ${me}`, chances[2], index)
    }
    for (const key of siblingKeys(pair)) lists.add(key, value, index)
    const key = pairKey(pair)
    elsewhere.add(key, value, sentence)
    elsewhere.add(`${key}>`, first.entity < second.entity ? chances[0] : chances[1], sentence)
    elsewhere.add(`${key}<`, first.entity < second.entity ? chances[1] : chances[0], sentence)
    elsewhere.add(`${key}=`, chances[2], sentence)
    if (value > 0.3) {
      likely.set(sentence, (likely.get(sentence) ?? 0) + 1)
      likelyInPaper++
    }
  })
  return weighed.map(({ pair, chances }, index) => {
    const { first, second, scene } = pair
    const sentence = scene.sentence.index
    const [a, b] = [`${sentence} ${first.entity}`, `${sentence} ${second.entity}`]
    const key = pairKey(pair)
    const inOrder = first.entity < second.entity
    const value = any[index] ?? 0
    return Float32Array.from([
      ...chances, value, others.without(sentence, index), others.without(a, index), others.without(b, index), wins.without(a, index), wins.without(b, index), loses.without(a, index), loses.without(b, index),
      matches.without(a, index), matches.without(b, index), Math.max(0, ...siblingKeys(pair).map((sibling) => lists.without(sibling, index))),
      elsewhere.without(key, sentence), elsewhere.without(`${key}${inOrder ? '>' : '<'}`, sentence), elsewhere.without(`${key}${inOrder ? '<' : '>'}`, sentence), elsewhere.without(`${key}=`, sentence),
      likely.get(sentence) ?? 0, likelyInPaper, Number(first.entity === PRIOR || second.entity === PRIOR), Number(value >= others.without(a, index)) + Number(value >= others.without(b, index)),
    ]) // prettier-ignore
  })
}

function pairKey({ first, second }: Pair): string {
  return `${Math.min(first.entity, second.entity)}|${Math.max(first.entity, second.entity)}`
}

/** One key a side that stands in a list: this list against that other thing. */
function siblingKeys({ scene, first, second }: Pair): readonly string[] {
  const sentence = scene.sentence.index
  const key = (list: number, other: number) => `${sentence} ${list} ${other}`
  return [
    ...(first.list && first.list.size > 1 ? [key(first.list.list, second.entity)] : []),
    ...(second.list && second.list.size > 1 ? [key(second.list.list, first.entity)] : []),
  ]
}
