import { baselinesOf, compareRecords, conditionsOf, tripleOf, valueKey, type ComparedRecords } from './compare-records.js'
import type { GoldRecord, ScoredClaim, ScoredEntity } from './gold-record.js'
import { isSamePassage } from './same-passage.js'

/**
 * Say where predicted records differ from gold, as text for people: one block a differing paper, in gold's order. `-` is what gold has and the prediction lacks, `+` what it
 * has beyond gold, `~` what it has otherwise. Equal records give `''`.
 */
export function explainDifferences(gold: readonly GoldRecord[], predicted: readonly GoldRecord[]): string {
  const byId = new Map(predicted.map((record) => [record.id, record]))
  return gold
    .map((record) => explainPaper(compareRecords(record, byId.get(record.id)), byId.has(record.id)))
    .filter((block) => block !== '')
    .join('\n')
}

function explainPaper(records: ComparedRecords, isThere: boolean): string {
  const lines = [...entityLines(records), ...claimLines(records), ...baselineLines(records), ...resultLines(records)]
  if (lines.length === 0) return ''
  return `${records.gold.id}${isThere ? '' : ' (no prediction)'}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function entityLines({ gold, predicted, pairs }: ComparedRecords): readonly string[] {
  const say = (entity: ScoredEntity) => `${kindOf(entity)} ${entity.name}${formsOf(entity)}`
  const missing = gold.entities.filter((_, index) => !pairs.predictedOf.has(index)).map((entity) => `- ${say(entity)}`)
  const extra = predicted.entities.filter((_, index) => !pairs.goldOf.has(index)).map((entity) => `+ ${say(entity)}`)
  const other = gold.entities.flatMap((entity, index) => {
    const found = predicted.entities[pairs.predictedOf.get(index) ?? -1]
    const isOther = found && (found.kind !== entity.kind || (found.role === 'proposed') !== (entity.role === 'proposed'))
    return isOther ? [`~ ${entity.name}: ${kindOf(entity)}, predicted as ${kindOf(found)}`] : []
  })
  return [...missing, ...extra, ...other]
}

function kindOf(entity: ScoredEntity): string {
  return [entity.role === 'proposed' ? 'proposed' : '', entity.kind ?? '', entity.type].filter((word) => word !== '').join(' ')
}

function formsOf(entity: ScoredEntity): string {
  const forms = (entity.mentions ?? []).filter((form) => form !== entity.name)
  return forms.length > 0 ? ` (${forms.join('; ')})` : ''
}

function claimLines({ gold, predicted, asGold }: ComparedRecords): readonly string[] {
  const wanted = new Map(gold.claims.map((claim) => [tripleOf(claim, (name) => name).join('\t'), claim]))
  const found = new Map(
    predicted.claims.map((claim) => [tripleOf(claim, (name) => asGold('model', name) ?? name).join('\t'), claim]),
  )
  const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, claim]) => `- ${sayClaim(claim)}`)
  const extra = [...found].filter(([key]) => !wanted.has(key)).map(([, claim]) => `+ ${sayClaim(claim)}`)
  const other = [...found].flatMap(([key, claim]) => {
    const match = wanted.get(key)
    const differences = match ? claimDifferences(match, claim, asGold) : []
    return differences.length > 0 ? [`~ ${sayClaim(claim)}: ${differences.join('; ')}`] : []
  })
  return [...missing, ...extra, ...other]
}

function sayClaim(claim: ScoredClaim): string {
  return `claim ${claim.subject} ${claim.relation} ${claim.object} «${claim.evidence ?? ''}»`
}

function claimDifferences(gold: ScoredClaim, found: ScoredClaim, asGold: ComparedRecords['asGold']): readonly string[] {
  const wanted = new Set(conditionsOf(gold, (_, name) => name))
  const given = new Set(conditionsOf(found, (type, name) => asGold(type, name) ?? name))
  return [
    ...[...wanted].filter((key) => !given.has(key)).map((key) => `lacks ${key}`),
    ...[...given].filter((key) => !wanted.has(key)).map((key) => `has ${key} beyond gold`),
    ...((gold.own !== false) === (found.own !== false) ? [] : [`own is ${String(found.own !== false)}`]),
    ...((gold.sota ?? false) === (found.sota ?? false) ? [] : [`sota is ${String(found.sota ?? false)}`]),
    ...(isSamePassage(gold.evidence, found.evidence) ? [] : [`gold's passage is «${gold.evidence ?? ''}»`]),
  ]
}

function baselineLines({ gold, predicted, asGold, proposed }: ComparedRecords): readonly string[] {
  const compared = (claims: readonly ScoredClaim[], nameOf: (name: string) => string) =>
    new Set(
      baselinesOf(
        claims.map((claim) => ({ triple: tripleOf(claim, nameOf), own: claim.own !== false })),
        proposed,
      ),
    )
  const wanted = compared(gold.claims, (name) => name)
  const found = compared(predicted.claims, (name) => asGold('model', name) ?? name)
  const say = (key: string) => key.split('\t').join(' ')
  return [
    ...[...wanted].filter((key) => !found.has(key)).map((key) => `- baseline ${say(key)}`),
    ...[...found].filter((key) => !wanted.has(key)).map((key) => `+ baseline ${say(key)}`),
  ]
}

function resultLines({ gold, predicted, asGold }: ComparedRecords): readonly string[] {
  type Result = ComparedRecords['gold']['results'][number]
  const key = (
    result: Result,
    nameOf: (type: 'model' | 'benchmark' | 'metric', name: string | null | undefined) => string | null,
  ) =>
    [
      nameOf('model', result.model),
      nameOf('benchmark', result.benchmark) ?? '',
      nameOf('metric', result.metric),
      valueKey(result.value),
    ].join('\t')
  const wanted = new Map(gold.results.map((result) => [key(result, (_, name) => name ?? null), result]))
  const found = new Map(predicted.results.map((result) => [key(result, asGold), result]))
  const say = ({ model, benchmark, metric, value, kind, relative_to, evidence }: Result) =>
    `result ${model} | ${benchmark ?? 'no benchmark'} | ${metric} | ${value} | ${kind ?? ''} | ${relative_to ?? ''} «${evidence ?? ''}»`
  return [
    ...[...wanted].filter(([k]) => !found.has(k)).map(([, result]) => `- ${say(result)}`),
    ...[...found].filter(([k]) => !wanted.has(k)).map(([, result]) => `+ ${say(result)}`),
  ]
}
