import type { ClaimGraph } from '../claim-graph.js'
import { compareTexts } from '../compare-texts.js'
import { numberOf, textOf } from '../read-property.js'

const SHOWN = 3

/**
 * What sets communities apart: for each the names of the families, tasks, benchmarks and models that its papers speak of more than other communities'
 * papers do, by class-based tf-idf (Grootendorst, "BERTopic", 2022), at most three, the most telling first. Things that only one paper names
 * tell something only where nothing else does.
 */
export function distinctiveNames(
  graph: ClaimGraph,
  communities: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, readonly string[]> {
  const counts = new Map([...communities].map(([id, nodes]) => [id, countTerms(graph, nodes)] as const))
  const total = new Map<string, number>()
  for (const terms of counts.values()) for (const [term, count] of terms) total.set(term, (total.get(term) ?? 0) + count)
  const sizes = [...counts.values()].map((terms) => sum(terms.values()))
  const average = sum(sizes) / Math.max(1, sizes.length)
  return new Map(
    [...counts].map(([id, terms]) => {
      const scored = [...terms].map(([term, count]) => [term, count * Math.log(1 + average / (total.get(term) ?? 1))] as const)
      const ranked = scored
        .sort(([a, more], [b, less]) => less - more || compareTexts(a, b))
        .map(([term]) => textOf(graph.getNodeAttributes(term), 'name'))
      return [id, withoutRepetition(ranked).slice(0, SHOWN)]
    }),
  )
}

/** How many of a community's papers are tied to each thing; its own models count half, and those without a name not at all. */
function countTerms(graph: ClaimGraph, nodes: readonly string[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  for (const node of nodes) {
    if (graph.getNodeAttribute(node, 'label') !== 'Paper') continue
    for (const target of new Set(graph.outNeighbors(node))) {
      const weight = weightOf(graph, target)
      if (weight > 0) terms.set(target, (terms.get(target) ?? 0) + weight)
    }
  }
  return terms
}

function weightOf(graph: ClaimGraph, id: string): number {
  const attributes = graph.getNodeAttributes(id)
  if (attributes.label === 'Metric' || attributes.kind === 'unnamed') return 0
  const rare = (numberOf(attributes, 'papers') ?? 1) < 2 ? 0.5 : 1
  return rare * (attributes.label === 'Task' || attributes.kind === 'family' ? 1 : 0.7)
}

/** Names that do not contain one another: `image generation` beside `class-conditional image generation` says nothing more. */
function withoutRepetition(names: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const name of names.slice(0, 12)) {
    const lower = name.toLowerCase()
    if (!kept.some((other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()))) kept.push(name)
  }
  return kept
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
