import { conceptKeys } from '../concept-keys.js'
import type { Occurrence } from '../occurrence.js'
import { firstMention } from './mention-spans.js'
import { nodeFor, type NodeIndex, type Statement } from './node-index.js'

/** What stands behind a model's name for a size, a version or a setting, in the order in which it is tried. */
const ENDINGS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'size in numbers', pattern: /^\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?\s?[BMKTbmk]$/u },
  { name: 'depth', pattern: /^[dD]\d+$/u },
  { name: 'size in words', pattern: /^(?:tiny|mini|nano|small|base|medium|large|huge|giant|x?x?s|x{0,3}l|xlarge|xxlarge)$/iu },
  { name: 'size in a letter', pattern: /^[BLSHGTE](?:\/\d+)?$/u },
  { name: 'version', pattern: /^(?:v|V)?\d+(?:\.\d+)*[a-z]?$/u },
  { name: 'version in signs', pattern: /^(?:\+{1,2}|\*|I{2,3})$/u },
  { name: 'release', pattern: /^[a-z]$/u },
  { name: 'setting', pattern: /^(?:pro|plus|turbo|lite|instruct|chat|max|ultra|flash|preview|uncased|cased)$/iu },
]
/** Places where an ending may begin: behind a blank or a hyphen, between a letter and a digit, before a plus or a star. */
const CUTS = /[\s\-_/]+|(?<=\p{L})(?=\d)|(?<=\d)(?=[a-z]$)|(?<=[\p{L}\d])(?=\+{1,2}$|\*$)|(?<=\p{L}{2})(?=v\d)/gu

/** Variants by their names: `VAR-d30` of `VAR`, `LLaMA-7B` of `LLaMA`, `GPT-2 small` of `GPT-2`. The longest name that any paper uses for a model counts. */
export function findVariants(from: number, index: NodeIndex): readonly Statement[] {
  const node = index.nodes[from]
  if (node?.type !== 'model' || node.kind !== 'named') return []
  return node.occurrences.flatMap((occurrence) => {
    const to = baseOf(occurrence, from, index)
    const passage = to === undefined ? undefined : firstMention(occurrence.entity, occurrence.entry.paper)
    return to === undefined || !passage
      ? []
      : [{ type: 'VARIANT_OF', from, to, evidence: { ...passage, paper: occurrence.paper } }]
  })
}

function baseOf({ name, paper }: Occurrence, from: number, index: NodeIndex): number | undefined {
  for (const base of possibleBases(name)) {
    const [key = ''] = conceptKeys('model', base, 'named')
    const to = nodeFor(index, 'model', key, paper)
    if (to !== undefined && to !== from && index.nodes[to]?.kind === 'named') return to
  }
  return undefined
}

/** What is left of a name without one or more endings, longest first; at least two letters. */
export function possibleBases(name: string): readonly string[] {
  return [...name.matchAll(CUTS)]
    .map((cut) => ({ base: name.slice(0, cut.index), rest: name.slice(cut.index + cut[0].length) }))
    .filter(({ base, rest }) => (base.match(/\p{L}/gu)?.length ?? 0) >= 2 && isEndings(rest))
    .map(({ base }) => base)
    .reverse()
}

function isEndings(rest: string): boolean {
  if (ENDINGS.some(({ pattern }) => pattern.test(rest))) return true
  const parts = rest.split(/[\s\-_]+/u)
  return parts.length > 1 && parts.every((part) => ENDINGS.some(({ pattern }) => pattern.test(part)))
}
