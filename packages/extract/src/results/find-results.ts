import { PLAIN, PRIOR_WORK, PROPOSED, type Entity, type Result, type ResultKind } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { calibrate } from '../claims/calibrate.js'
import { forestScore, logistic, type Forest } from '../claims/forest.js'
import { CLAIM_MODEL } from '../claims/claim-model.generated.js'
import { viewPaper, type PaperView, type ProposalModel } from '../claims/paper-view.js'
import { OWN, PRIOR } from '../claims/scene.js'
import type { RelationReader } from '../relations/relation-reader.js'
import { findCondition } from './find-condition.js'
import { resultEvidence } from './result-evidence.js'
import { findResultCandidates, type LinkedFeatures, type ResultCandidate } from './result-candidates.js'
import { RESULT_MODEL } from './result-model.generated.js'
import type { ResultModel } from './result-model.js'

/**
 * Find the numbers that a paper reports for a model on a metric.
 *
 * Every number of a sentence that speaks of a metric is a candidate; forests trained on annotated papers say which metric, model and benchmark it belongs to, whether it
 * is absolute, a difference or a ratio, and to what (docs/extraction.md). In the order of the text, one a (model, benchmark, metric, value).
 */
export function findResults(
  text: PaperText,
  entities: readonly Entity[],
  model: ResultModel = RESULT_MODEL,
  proposals: ProposalModel = CLAIM_MODEL.proposal,
  relations?: RelationReader,
): readonly Result[] {
  const paper = viewPaper(text, entities, proposals, relations)
  const seen = new Set<string>()
  return findResultCandidates(paper)
    .flatMap((candidate) => readResult(candidate, paper, model))
    .filter((result) => {
      const key = [result.model, result.benchmark, result.metric, result.value].join('\t')
      return !seen.has(key) && seen.add(key)
    })
}

interface Choice {
  readonly linked: LinkedFeatures
  readonly probability: number
}

function choose(forest: Forest, choices: readonly LinkedFeatures[]): Choice | undefined {
  let best: Choice | undefined
  for (const linked of choices) {
    const probability = logistic(forestScore(forest, linked.features))
    if (!best || probability > best.probability) best = { linked, probability }
  }
  return best
}

function readResult(candidate: ResultCandidate, paper: PaperView, model: ResultModel): readonly Result[] {
  const { thresholds } = model
  const metric = choose(model.metric, candidate.metrics)
  if (!metric || metric.probability < thresholds.metric) return []
  const told = (forest: Forest) => logistic(forestScore(forest, metric.linked.features))
  const { models } = candidate
  const owner = choose(
    model.model,
    models.filter((linked) => linked.entity !== PRIOR),
  )
  const benchmark = choose(model.benchmark, candidate.benchmarks)
  const isAbsolute = told(model.absolute) >= 0.5
  const kind: ResultKind = isAbsolute ? 'absolute' : told(model.ratio) >= 0.5 ? 'ratio' : 'difference'
  const others = models.filter((linked) => linked.entity !== owner?.linked.entity)
  const isPlain = !isAbsolute && told(model.plain) >= thresholds.plain
  const on = choose(
    model.on,
    others.filter((linked) => linked.entity !== PRIOR && linked.mention),
  )
  const evidence = resultEvidence(candidate, metric.linked)
  return [{
    model: nameOf(owner?.linked.entity ?? OWN, paper),
    benchmark: benchmark && benchmark.probability >= thresholds.benchmark ? nameOf(benchmark.linked.entity, paper) : null,
    metric: nameOf(metric.linked.entity, paper),
    value: candidate.number.value,
    kind,
    relative_to: isAbsolute ? null : isPlain ? PLAIN : relativeTo(choose(model.relative, others), paper, thresholds.relative),
    on: on && on.probability >= thresholds.on ? nameOf(on.linked.entity, paper) : null,
    condition: findCondition(candidate),
    ...(candidate.number.before === undefined ? {} : { baseline_value: candidate.number.before }),
    evidence: evidence.text,
    passages: [evidence],
    confidence: calibrate(metric.probability, model.calibration),
    rule: candidate.number.before === undefined ? `${kind}-${candidate.number.unit}` : 'from-to',
  }] // prettier-ignore
}

function relativeTo(choice: Choice | undefined, paper: PaperView, threshold: number): string | null {
  return choice && choice.probability >= threshold ? nameOf(choice.linked.entity, paper) : null
}

function nameOf(entity: number, paper: PaperView): string {
  if (entity === PRIOR) return PRIOR_WORK
  return paper.entities[entity]?.name ?? PROPOSED
}
