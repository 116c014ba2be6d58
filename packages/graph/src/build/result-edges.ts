import { digest, PLAIN, PRIOR_WORK, type NodeAttributes, type Result } from '@claimgraph/model'
import { textOf } from '../read-property.js'
import { present, type DraftEdge } from './draft.js'
import { verbatimPassages } from './locate-passage.js'
import type { PaperView } from './paper-view.js'
import { parseQuantity } from './parse-quantity.js'
import { passageProperties } from './passage-properties.js'

/** The `SCORES` relationships of a paper: one for each result that the text says verbatim and whose names have nodes. */
export function resultEdges(
  view: PaperView,
  nodes: ReadonlyMap<string, NodeAttributes>,
  rejected: ReadonlySet<string>,
): readonly DraftEdge[] {
  return view.record.results.flatMap((result) => {
    const edge = readResult(view, result, nodes)
    return edge && !isRejected(view, result, rejected) ? [edge] : []
  })
}

/** Rejected under the id that it has, or had while its paper had another. */
function isRejected(view: PaperView, result: Result, rejected: ReadonlySet<string>): boolean {
  return [view.paper.id, ...(view.paper.redirects ?? [])].some((paper) => rejected.has(resultId(paper, result)))
}

function readResult(view: PaperView, result: Result, nodes: ReadonlyMap<string, NodeAttributes>): DraftEdge | undefined {
  const model = view.node('model', result.model)
  const metric = view.node('metric', result.metric)
  const target = result.benchmark === null ? metric : view.node('benchmark', result.benchmark)
  const passages = verbatimPassages(view.paper, result)
  if (model === undefined || metric === undefined || target === undefined || passages.length === 0) return undefined
  return {
    source: model,
    target,
    attributes: {
      type: 'SCORES',
      id: resultId(view.paper.id, result),
      metric: textOf(nodes.get(metric) ?? {}, 'name'),
      metricId: metric,
      kind: result.kind,
      value: result.value,
      ...parseQuantity(result.value),
      ...present({
        relativeTo: relativeTo(view, result),
        on: result.on === null ? undefined : view.node('model', result.on),
        condition: result.condition ?? undefined,
        baselineValue: result.baseline_value,
      }),
      paper: view.paper.id,
      ...passageProperties(passages),
      confidence: result.confidence,
      rule: result.rule,
    },
  }
}

function relativeTo(view: PaperView, result: Result): string | undefined {
  if (result.relative_to === null) return undefined
  if (result.relative_to === PRIOR_WORK) return 'prior work'
  if (result.relative_to === PLAIN) return 'plain'
  return view.node('model', result.relative_to)
}

/** From the paper's own names, so that joins across papers leave it alone. */
function resultId(paper: string, result: Result): string {
  const parts = [
    result.model,
    result.benchmark,
    result.metric,
    result.kind,
    result.value,
    result.relative_to,
    result.on,
    result.condition,
  ]
  return `result:${digest(paper, ...parts.map((part) => part ?? ''))}`
}
