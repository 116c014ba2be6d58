import type { Claim, Entity, EntityType, Evidence } from '@claimgraph/model'
import { locatePassage } from './locate-passage.js'
import type { PaperView } from './paper-view.js'
import { sentenceAround } from './sentence-around.js'

type Conditions = Pick<Claim, 'benchmarks' | 'metrics' | 'tasks'>

/**
 * A claim's conditions and passages, made to fit each other: where none of its passages mentions a benchmark, metric or task of the claim, the sentence that
 * does, the nearest one, becomes one more passage. A condition that the paper mentions nowhere is dropped.
 */
export function coverConditions(
  view: Pick<PaperView, 'paper' | 'record'>,
  claim: Conditions,
  passages: readonly Evidence[],
): Conditions & { readonly passages: readonly Evidence[] } {
  const all = [...passages]
  const cover = (type: EntityType, names: readonly string[]): readonly string[] =>
    names.filter((name) => {
      const entity = view.record.entities.find((one) => one.type === type && one.name === name)
      if (!entity) return false
      if (isMentioned(entity, all)) return true
      const span = nearestMention(view, entity, passages[0])
      if (span) all.push(sentenceAround(view.paper, span))
      return span !== undefined
    })
  const [benchmarks, metrics, tasks] = [
    cover('benchmark', claim.benchmarks),
    cover('metric', claim.metrics),
    cover('task', claim.tasks),
  ]
  return { benchmarks, metrics, tasks, passages: all }
}

function isMentioned(entity: Entity, passages: readonly Evidence[]): boolean {
  return passages.some((passage) => entity.mentions.some((mention) => passage.text.includes(mention)))
}

/** The mention of an entity that stands nearest to a passage; those of the other field are farthest. */
function nearestMention({ paper }: Pick<PaperView, 'paper'>, entity: Entity, from: Evidence | undefined): Evidence | undefined {
  const spans = (entity.spans ?? []).filter((span) => paper[span.field].slice(span.start, span.end) === span.text)
  const mentions = spans.length > 0 ? spans : entity.mentions.flatMap((mention) => locatePassage(paper, mention) ?? [])
  const distance = (span: Evidence): number =>
    span.field === from?.field ? Math.abs(span.start - from.start) : Number.MAX_SAFE_INTEGER
  return [...mentions].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}
