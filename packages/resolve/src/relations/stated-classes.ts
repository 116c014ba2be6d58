import type { Evidence, Field, LibraryEntry } from '@claimgraph/model'
import { CLASS_PATTERNS, LIST_GAP, PLURAL_HEAD, type ClassPattern } from './class-patterns.js'
import { findMentionSpans } from './mention-spans.js'
import type { NodeIndex, Statement } from './node-index.js'

/** One mention in one field, with the node that it names. */
interface Place extends Evidence {
  readonly node: number
}

const CUE =
  /such as|like|includ|e\.g\.|for example|for instance|notably|namely|other|[,(—–]\s*(?:an?|our|the first|which is)\s|\b(?:is|are|was) (?:an?|the first)\s|: An?\s|called|named|termed|dubbed|coined|we (?:call|term|name)/u

/** What one paper's text says of things that are one of a class. */
export function findStatedClasses(entry: LibraryEntry, index: NodeIndex): readonly Statement[] {
  const { paper } = entry
  return (['title', 'abstract'] as const).flatMap((field) => {
    const text = paper[field]
    if (!CUE.test(text)) return []
    const places = readPlaces(entry, field, index)
    return places.flatMap((left, i) => {
      const right = places[i + 1]
      return right ? readPair(text, places, i, left, right, index, paper.id) : []
    })
  })
}

/** Mentions in the order of the text; of two that overlap the longer one. */
function readPlaces({ paper }: LibraryEntry, field: Field, index: NodeIndex): readonly Place[] {
  const all = index
    .ofPaper(paper.id)
    .flatMap(([occurrence, node]) => findMentionSpans(occurrence.entity, paper).map((span) => ({ ...span, node })))
    .filter((place) => place.field === field)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.node - b.node)
  const kept: Place[] = []
  for (const place of all) {
    const last = kept.at(-1)
    if (!last || place.start >= last.end) kept.push(place)
  }
  return kept
}

function readPair(
  text: string,
  places: readonly Place[],
  i: number,
  left: Place,
  right: Place,
  index: NodeIndex,
  paper: string,
): readonly Statement[] {
  const between = text.slice(left.end, right.start)
  if (between.length > 120) return []
  const pattern = CLASS_PATTERNS.find(
    (candidate) =>
      candidate.between.test(between) &&
      (candidate.after?.test(text.slice(right.end, right.end + 40)) ?? true) &&
      (!candidate.plural || left.text.endsWith('s') || PLURAL_HEAD.test(between)),
  )
  if (!pattern) return []
  const [whole, first] = pattern.classIs === 'left' ? [left, right] : [right, left]
  if (!isClassOf(whole, first, pattern, index)) return []
  const members = pattern.lists ? listAround(text, places, i, pattern.classIs, index) : [first]
  return members
    .filter((member) => isClassOf(whole, member, pattern, index))
    .map((member) => ({ type: 'IS_A', from: member.node, to: whole.node, evidence: { ...passage(text, whole, member), paper } }))
}

function isClassOf(whole: Place, member: Place, pattern: ClassPattern, { nodes }: NodeIndex): boolean {
  const [to, from] = [nodes[whole.node], nodes[member.node]]
  if (!to || !from || to === from || to.type !== from.type) return false
  if (to.type === 'model' && to.kind !== 'family') return false
  return !(pattern.onlySystems && from.type === 'model' && from.kind === 'family')
}

/** The first member and the others of its list: behind it when the class stands before, before it when the class stands behind. */
function listAround(
  text: string,
  places: readonly Place[],
  i: number,
  classIs: 'left' | 'right',
  { nodes }: NodeIndex,
): readonly Place[] {
  const step = classIs === 'left' ? 1 : -1
  let at = classIs === 'left' ? i + 1 : i
  const first = places[at]
  const members = first ? [first] : []
  for (let next = places[at + step]; first && next; next = places[at + step]) {
    const current = places[at]
    if (!current) break
    const [before, behind] = step === 1 ? [current, next] : [next, current]
    if (!LIST_GAP.test(text.slice(before.end, behind.start)) || !sameSort(first, next)) break
    members.push(next)
    at += step
  }
  return members

  function sameSort(a: Place, b: Place): boolean {
    return nodes[a.node]?.type === nodes[b.node]?.type && nodes[a.node]?.kind === nodes[b.node]?.kind
  }
}

function passage(text: string, a: Place, b: Place): Evidence {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)]
  return { text: text.slice(start, end), field: a.field, start, end }
}
