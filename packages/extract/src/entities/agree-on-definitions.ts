import type { Evidence, Field } from '@claimgraph/model'
import type { Definition, PaperText } from '@claimgraph/text'
import type { Mention, MentionLabel } from '../mention.js'

/** Below this sum of probabilities neither side of a definition names anything. */
const LEAST = 0.9

/**
 * Give both sides of each definition ("long form (SHORT)") one label, the likelier of what stands there, and exactly the words of the definition: a short and
 * a long form name one thing. Mentions elsewhere stay as they are, in the order of the text.
 */
export function agreeOnDefinitions({ definitions }: PaperText, mentions: readonly Mention[]): readonly Mention[] {
  if (definitions.length === 0) return mentions
  const byPlace: ByPlace = { title: new Map(), abstract: new Map() }
  for (const mention of mentions) {
    push(byPlace[mention.field], mention.start, mention)
    push(byPlace[mention.field], -mention.end, mention)
  }
  const replaced = new Set<Mention>()
  const added = definitions.flatMap((definition) => agree(definition, byPlace, replaced))
  return [...mentions.filter((mention) => !replaced.has(mention)), ...added].sort(byText)
}

/** Mentions by where they begin, and by where they end with a minus. */
type ByPlace = Readonly<Record<Field, Map<number, Mention[]>>>

function agree({ short, long }: Definition, byPlace: ByPlace, replaced: Set<Mention>): readonly Mention[] {
  const inside = [...mentionsAt(short, byPlace), ...mentionsAt(long, byPlace)].filter((mention) => !replaced.has(mention))
  const label = likeliest(inside)
  if (label === undefined) return []
  for (const mention of inside) replaced.add(mention)
  const same = inside.filter((mention) => mention.label === label)
  const probability = Math.max(...same.map((mention) => mention.probability))
  const proposed = Math.max(...same.map((mention) => mention.proposed ?? 0))
  return [long, short].map((side) => ({ ...side, label, probability, ...(proposed > 0 ? { proposed } : {}) }))
}

/** Mentions that share a bound with a side of a definition and do not go beyond it. */
function mentionsAt(side: Evidence, byPlace: ByPlace): readonly Mention[] {
  const places = byPlace[side.field]
  const found = [...(places.get(side.start) ?? []), ...(places.get(-side.end) ?? [])]
  return [...new Set(found)].filter((mention) => mention.start >= side.start && mention.end <= side.end)
}

function likeliest(mentions: readonly Mention[]): MentionLabel | undefined {
  const sums = new Map<MentionLabel, number>()
  for (const { label, probability } of mentions) sums.set(label, (sums.get(label) ?? 0) + probability)
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best && best[1] >= LEAST ? best[0] : undefined
}

function push(map: Map<number, Mention[]>, key: number, mention: Mention): void {
  const known = map.get(key)
  if (known) known.push(mention)
  else map.set(key, [mention])
}

function byText(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
