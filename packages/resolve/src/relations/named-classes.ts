import type { EntityType } from '@claimgraph/model'
import type { Draft } from '../draft.js'
import { conceptKeys } from '../concept-keys.js'
import { rulesFor, spelledKey } from '../name-key.js'
import { nameWords } from '../name-words.js'
import type { Occurrence } from '../occurrence.js'
import { remember } from '../remember.js'
import { ANY_ORDER, compact } from '../word-rules.js'
import { firstMention } from './mention-spans.js'
import { nodeFor, type NodeIndex, type Statement } from './node-index.js'

/** Words that make a thing another one instead of a kind of it. */
const TURNS =
  /^(?:non|pseudo|quasi|anti|no|without|beyond|negative|inverse|vision|visual|draft|reward|relative|post|pre|un|weakly)$/u
/** Words that say too little to be a class by themselves. */
const NO_CLASS = /^(?:based|masked|flow|network|large|deep)$/u
/** Heads that a narrower name must have too: a "greedy search" is no "search strategy". */
const METHOD = /\b(?:method|approach|strategy|technique|framework|paradigm|algorithm|scheme|mechanism)s?$/iu

/**
 * Classes by the words of a name: a "discrete diffusion model" is a "diffusion model", "class-conditional image generation" is "image generation". The longest class that any
 * paper speaks of counts; the passage is the first mention of the narrower one.
 */
export function findNamedClasses(from: number, index: NodeIndex): readonly Statement[] {
  const node = index.nodes[from]
  if (!node || node.type === 'benchmark' || (node.type === 'model' && node.kind === 'named') || node.apart !== undefined)
    return []
  const telling = node.proposalOf === undefined ? node.occurrences : node.occurrences.filter(({ name }) => name === node.name)
  return telling.flatMap((occurrence) => {
    const to = widerClass(occurrence, from, index)
    const passage = to === undefined ? undefined : firstMention(occurrence.entity, occurrence.entry.paper)
    return to === undefined || !passage ? [] : [{ type: 'IS_A', from, to, evidence: { ...passage, paper: occurrence.paper } }]
  })
}

function widerClass({ type, name, definition, paper }: Occurrence, from: number, index: NodeIndex): number | undefined {
  const words = orderedWords(type, definition?.long ?? name)
  for (let start = 1; start < words.length; start++) {
    if (turns(words, start)) return undefined
    if (NO_CLASS.test(words[start] ?? '')) continue
    const [key = ''] = conceptKeys(type, words.slice(start).join(' '), type === 'model' ? 'family' : undefined)
    const to = nodeFor(index, type, key, paper)
    if (to !== undefined && to !== from && isWider(index.nodes[to], definition?.long ?? name, words.slice(start))) return to
  }
  return undefined
}

/** Does the word before make it another thing? */
function turns(words: readonly string[], start: number): boolean {
  const before = words[start - 1] ?? ''
  return TURNS.test(before) || (before === 'self' && words[start] === 'supervised')
}

function isWider(wide: Draft | undefined, narrow: string, words: readonly string[]): boolean {
  if (!wide || wide.apart !== undefined || wide.kind === 'named') return false
  // A metric's class goes by its own words: an "error rate" is not always a "classification error".
  if (wide.type === 'metric' && !wide.occurrences.some(({ name }) => spelledKey(name) === compact(words))) return false
  return !METHOD.test(wide.name) || METHOD.test(narrow)
}

/** The words that count by the rules of the type, still in the name's order. */
function orderedWords(type: EntityType, name: string): readonly string[] {
  return remembered(`${type} ${name}`)
}

const remembered = remember((slot) => {
  const type = slot.slice(0, slot.indexOf(' ')) as EntityType
  const name = slot.slice(type.length + 1)
  const rules = rulesFor(type, 'family').filter((rule) => rule.name !== ANY_ORDER.name)
  return rules.reduce((words, rule) => rule.apply(words, name), nameWords(name))
})
