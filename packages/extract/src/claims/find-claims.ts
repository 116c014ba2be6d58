import { PRIOR_WORK, PROPOSED, type Claim, type Entity, type Evidence, type Relation } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { calibrate } from './calibrate.js'
import { claimEvidence } from './claim-evidence.js'
import type { ClaimModel } from './claim-model.js'
import { CLAIM_MODEL } from './claim-model.generated.js'
import type { CueKind } from './cue-rules.js'
import { conditionFeatures } from './condition-features.js'
import { concede } from './concede.js'
import { coverConditions, type ReadCondition } from './cover-conditions.js'
import { forestScore, logistic } from './forest.js'
import { nameRule } from './name-rule.js'
import { findPairs, type Pair } from './pair.js'
import { pairFeatures } from './pair-features.js'
import { viewPaper, type PaperView } from './paper-view.js'
import type { RelationReader } from '../relations/relation-reader.js'
import type { Reading } from './reading.js'
import { OWN, PRIOR } from './scene.js'

/**
 * Find the comparisons that a paper states.
 *
 * Every two things of a sentence, and its unsaid proposal and competitors, are a candidate; forests trained on annotated papers say which is better, or
 * whether they match or are only compared (docs/extraction.md). Claims are ordered by place, one a (subject, relation, object).
 *
 * @param relations What a model that has read the paper makes of its relations, where `model` has learnt to weigh that.
 */
export function findClaims(
  text: PaperText,
  entities: readonly Entity[],
  model: ClaimModel = CLAIM_MODEL,
  relations?: RelationReader,
): readonly Claim[] {
  const paper = viewPaper(text, entities, model.proposal, relations)
  const readings = paper.scenes.flatMap((scene) => {
    const pairs = findPairs(scene, paper.proposal, paper.scenes[scene.sentence.index - 1])
    return concede(
      pairs.flatMap((pair) => readPair(pair, paper, model)),
      scene,
      paper,
    )
  })
  return groupReadings(readings).map((group) => tellClaim(group, paper, model))
}

function readPair(pair: Pair, paper: PaperView, model: ClaimModel): Reading[] {
  const features = pairFeatures(pair, paper)
  const [first, second] = [pair.first.entity, pair.second.entity]
  const { thresholds } = model
  const readings: Reading[] = []
  const read = (forest: ClaimModel['forward'], threshold: number, subject: number, relation: Relation, object: number) => {
    const probability = logistic(forestScore(forest, features))
    if (probability >= threshold) readings.push({ pair, features, subject, relation, object, probability })
  }
  read(model.forward, thresholds.outperforms, first, 'outperforms', second)
  read(model.backward, thresholds.outperforms, second, 'outperforms', first)
  read(model.match, thresholds.matches, ...ordered(pair, paper, 'matches'))
  if (NEUTRAL.some((kind) => pair.scene.cuesOf.has(kind)))
    read(model.compared, thresholds.compared, ...ordered(pair, paper, 'compared'))
  return readings
}

/** Cues without which no sentence only compares. */
const NEUTRAL: readonly CueKind[] = ['evaluate', 'compare', 'alternative', 'against', 'unlike', 'gap']

/** Both ways round are one claim: the proposal comes first, unnamed competitors last. */
function ordered({ first, second }: Pair, paper: PaperView, relation: Relation): [number, Relation, number] {
  const isOwn = (entity: number) => entity === OWN || paper.entities[entity]?.role === 'proposed'
  const turned = first.entity === PRIOR || (isOwn(second.entity) && !isOwn(first.entity))
  return turned ? [second.entity, relation, first.entity] : [first.entity, relation, second.entity]
}

/** Readings of one claim together, the surest first. */
function groupReadings(readings: readonly Reading[]): readonly (readonly [Reading, ...Reading[]])[] {
  const groups = new Map<string, [Reading, ...Reading[]]>()
  for (const reading of readings) {
    const key = `${reading.subject}|${reading.relation}|${reading.object}`
    const group = groups.get(key)
    if (!group) groups.set(key, [reading])
    else if (reading.probability > group[0].probability) group.unshift(reading)
    else group.push(reading)
  }
  return [...groups.values()]
}

function tellClaim(group: readonly [Reading, ...Reading[]], paper: PaperView, model: ClaimModel): Claim {
  const [best] = group
  const { pair, features, relation, object, subject } = best
  const told = (forest: ClaimModel['own'], threshold: number) => logistic(forestScore(forest, features)) >= threshold
  const passages = group.map((reading) => claimEvidence(reading.pair))
  const conceded = new Set(group.flatMap(({ without = [] }) => [...without].map((index) => paper.entities[index])))
  const conditions = group
    .flatMap((reading) => conditionsOf(reading, paper, model))
    .filter(({ entity }) => best.only !== undefined || !conceded.has(entity))
  const held = new Set(conditions.map(({ entity }) => entity))
  const named = (type: Entity['type']) =>
    paper.entities.flatMap((entity) => (entity.type === type && held.has(entity) ? [entity.name] : []))
  const turn =
    relation === 'outperforms' && (subject === PRIOR || best.only !== undefined || isToldFromLoser(pair, object, paper))
  return {
    subject: nameOf(turn ? object : subject, paper),
    relation: turn ? 'trails' : relation,
    object: nameOf(turn ? subject : object, paper),
    benchmarks: named('benchmark'),
    metrics: named('metric'),
    tasks: named('task'),
    own: told(model.own, model.thresholds.own),
    sota: told(model.sota, model.thresholds.sota),
    addon: told(model.addon, model.thresholds.addon),
    evidence: passages[0]?.text ?? '',
    passages: distinct(coverConditions(passages, conditions)),
    confidence: calibrate(best.probability, model.calibration),
    rule: nameRule(pair, relation),
  }
}

/** "B lags behind A": a cue that says its own subject is the worse one. Unnamed competitors are never told as subject. */
function isToldFromLoser({ frames, scene }: Pair, loser: number, paper: PaperView): boolean {
  const entityOf = (argument: number) => {
    const entity = scene.models[argument]?.entity ?? OWN
    return entity === OWN ? paper.proposal : entity
  }
  return loser !== PRIOR && frames.some((frame) => frame.turned && entityOf(frame.subject) === loser)
}

function conditionsOf(reading: Reading, paper: PaperView, model: ClaimModel): readonly ReadCondition[] {
  const relation = reading.relation === 'trails' ? 'outperforms' : reading.relation
  const { sentence, conditions } = reading.pair.scene
  return conditions.flatMap((condition) => {
    const entity = paper.entities[condition.entity]
    if (reading.without?.has(condition.entity)) return []
    if (reading.only) return entity && reading.only.has(condition.entity) ? [{ entity, sentence }] : []
    const features = conditionFeatures(reading.pair, condition, relation, paper)
    return entity && logistic(forestScore(model.condition, features)) >= model.thresholds.condition ? [{ entity, sentence }] : []
  })
}

function nameOf(entity: number, paper: PaperView): string {
  if (entity === PRIOR) return PRIOR_WORK
  return paper.entities[entity]?.name ?? PROPOSED
}

function distinct(passages: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return passages.filter(({ field, start, end }) => {
    const key = `${field}${start}-${end}`
    return !seen.has(key) && seen.add(key)
  })
}
