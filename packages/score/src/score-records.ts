import type { ScoreAnswer } from '@claimgraph/model'
import {
  baselinesOf,
  compareRecords,
  conditionsOf,
  relativeTo,
  tripleOf,
  valueKey,
  type ComparedRecords,
} from './compare-records.js'
import type { GoldRecord, ScoredEntity, ScoredResult } from './gold-record.js'
import { isSamePassage } from './same-passage.js'
import { Tally } from './tally.js'

const CLASSES = [
  'entity', 'model', 'model.named', 'model.family', 'benchmark', 'metric', 'task', 'proposed', 'baseline', 'claim', 'claim.pair', 'claim.named', 'condition', 'own', 'sota', 'evidence', 'result',
  'result.full', 'result.kind',
] as const // prettier-ignore
type ScoreClass = (typeof CLASSES)[number]
type Tallies = Readonly<Record<ScoreClass, Tally>>

/**
 * Precision, recall and F1 of predicted records against gold ones, class by class, over all papers together. A gold paper without prediction counts as
 * an empty record; predictions of other papers are ignored. `condition`, `own`, `sota` and `evidence` count over the claims that match.
 */
export function scoreRecords(gold: readonly GoldRecord[], predicted: readonly GoldRecord[]): ScoreAnswer {
  const byId = new Map(predicted.map((record) => [record.id, record]))
  const goldById = new Map(gold.map((record) => [record.id, record]))
  const tallies = Object.fromEntries(CLASSES.map((name) => [name, new Tally()])) as Record<ScoreClass, Tally>
  for (const record of goldById.values()) scorePaper(compareRecords(record, byId.get(record.id)), tallies)
  return Object.fromEntries(CLASSES.map((name) => [name, tallies[name].scores()]))
}

function scorePaper(records: ComparedRecords, tallies: Tallies): void {
  scoreEntities(records, tallies)
  scoreClaims(records, tallies)
  scoreResults(records, tallies)
}

function classesOf(entity: ScoredEntity): readonly string[] {
  const kind = entity.type === 'model' ? [`model.${entity.kind ?? ''}`] : []
  return ['entity', entity.type, ...kind, ...(entity.role === 'proposed' ? ['proposed'] : [])]
}

function scoreEntities({ gold, predicted, pairs }: ComparedRecords, tallies: Tallies): void {
  const tallyOf = (name: string): Tally | undefined => (tallies as Readonly<Record<string, Tally | undefined>>)[name]
  for (const entity of gold.entities) for (const name of classesOf(entity)) tallyOf(name)?.add([name], [])
  for (const entity of predicted.entities) for (const name of classesOf(entity)) tallyOf(name)?.add([], [name])
  gold.entities.forEach((entity, index) => {
    const other = predicted.entities[pairs.predictedOf.get(index) ?? -1]
    if (!other) return
    const shared = new Set(classesOf(other))
    for (const name of classesOf(entity)) {
      const tally = tallyOf(name)
      if (tally && shared.has(name)) tally.tp++
    }
  })
}

function scoreClaims({ gold, predicted, asGold, proposed }: ComparedRecords, tallies: Tallies): void {
  const goldClaims = gold.claims.map((claim) => ({ claim, triple: tripleOf(claim, (name) => name), own: claim.own !== false }))
  const found = predicted.claims.map((claim) => ({
    claim,
    triple: tripleOf(claim, (name) => asGold('model', name) ?? name),
    own: claim.own !== false,
  }))
  type Compared = (typeof found)[number]
  const both = (name: ScoreClass, keys: (claims: readonly Compared[]) => readonly string[]) =>
    tallies[name].add(new Set(keys(goldClaims)), new Set(keys(found)))
  const key = ({ triple }: Compared) => triple.join('\t')
  both('claim', (claims) => claims.map(key))
  both('claim.pair', (claims) => claims.map(({ triple }) => [triple[0], triple[2]].sort().join('\t')))
  both('baseline', (claims) => baselinesOf(claims, proposed))
  both('claim.named', (claims) => claims.filter(({ triple }) => !triple.includes('(prior work)')).map(key))
  for (const claim of found) {
    const match = goldClaims.find((other) => key(other) === key(claim))
    if (match) scoreMatch(match, claim, asGold, tallies)
  }
}

interface Told {
  readonly claim: Parameters<typeof conditionsOf>[0]
  readonly own: boolean
}

function scoreMatch(gold: Told, found: Told, asGold: ComparedRecords['asGold'], tallies: Tallies): void {
  tallies.condition.add(
    new Set(conditionsOf(gold.claim, (_, name) => name)),
    new Set(conditionsOf(found.claim, (type, name) => asGold(type, name) ?? name)),
  )
  tallies.own.add([String(gold.own)], [String(found.own)])
  if (gold.claim.sota !== undefined) tallies.sota.add(gold.claim.sota ? ['sota'] : [], found.claim.sota ? ['sota'] : [])
  tallies.evidence.add(['same'], [isSamePassage(gold.claim.evidence, found.claim.evidence) ? 'same' : 'another'])
}

function scoreResults({ gold, predicted, asGold }: ComparedRecords, tallies: Tallies): void {
  const same = (_: string, name: string | null | undefined) => name ?? null
  const both = (name: ScoreClass, key: (result: ScoredResult, nameOf: typeof asGold) => string) =>
    tallies[name].add(
      new Set(gold.results.map((result) => key(result, same))),
      new Set(predicted.results.map((result) => key(result, asGold))),
    )
  const found = (result: ScoredResult, nameOf: typeof asGold) =>
    `${nameOf('metric', result.metric) ?? ''}\t${valueKey(result.value)}`
  both('result', found)
  both('result.full', (result, nameOf) =>
    [found(result, nameOf), nameOf('model', result.model), nameOf('benchmark', result.benchmark) ?? ''].join('\t'),
  )
  if (!gold.results.every((result) => result.kind)) return
  both('result.kind', (result, nameOf) => [found(result, nameOf), result.kind, relativeTo(result.relative_to, nameOf)].join('\t'))
}
