import type { GraphAnswer } from '@claimgraph/model'
import { textAt, textsAt } from './attributes.js'

/** One number that a paper reports, as the panel lists it. */
export interface ResultLine {
  readonly id: string
  readonly model: string
  readonly on: string
  readonly metric: string
  readonly value: string
  readonly kind: string
  readonly relativeTo: string
  readonly condition: string
  readonly sentence: string
  readonly paper: { readonly id: string; readonly title: string } | null
}

/** The results among the relationships of an answer, by metric, then as they come. */
export function readResults(answer: GraphAnswer): readonly ResultLine[] {
  const names = new Map(
    answer.nodes.map((node) => [node.id, textAt(node.attributes, 'name') || textAt(node.attributes, 'title')]),
  )
  const nameOf = (id: string) => names.get(id) ?? id.replace(/^\w+:/u, '')
  return answer.edges
    .filter((edge) => edge.attributes.type === 'SCORES')
    .map(({ id, source, target, attributes }) => {
      const paper = textAt(attributes, 'paper')
      const relative = textAt(attributes, 'relativeTo')
      return {
        id,
        model: nameOf(source),
        on: nameOf(target),
        metric: textAt(attributes, 'metric'),
        value: textAt(attributes, 'value'),
        kind: textAt(attributes, 'kind'),
        relativeTo: relative === '' ? '' : nameOf(relative),
        condition: textAt(attributes, 'condition'),
        sentence: textsAt(attributes, 'evidence')[0] ?? textAt(attributes, 'evidence'),
        paper: paper === '' ? null : { id: paper, title: names.get(paper) ?? '' },
      }
    })
    .sort((a, b) => (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0))
}
