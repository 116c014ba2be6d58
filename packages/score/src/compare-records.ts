import { PLAIN, PRIOR_WORK, PROPOSED, spellingKey, type EntityType } from '@claimgraph/model'
import type { GoldRecord, ScoredClaim, ScoredEntity } from './gold-record.js'
import { pairEntities, type EntityPairs } from './pair-entities.js'

/** Two records of one paper with their entities paired and names made comparable. */
export interface ComparedRecords {
  readonly gold: Required<GoldRecord>
  readonly predicted: Required<GoldRecord>
  readonly pairs: EntityPairs
  /** A predicted name as gold spells it; `?name` when gold lacks it. */
  readonly asGold: (type: EntityType, name: string | null | undefined) => string | null
  /** Names of what the paper proposes, as gold spells them. */
  readonly proposed: ReadonlySet<string>
}

/** Make two records of one paper comparable; a paper without prediction compares with an empty record. */
export function compareRecords(gold: GoldRecord, predicted: GoldRecord | undefined): ComparedRecords {
  const whole = (record: GoldRecord | undefined): Required<GoldRecord> => ({
    id: gold.id,
    entities: record?.entities ?? [],
    claims: record?.claims ?? [],
    results: record?.results ?? [],
  })
  const [g, p] = [whole(gold), whole(predicted)]
  const pairs = pairEntities(g.entities, p.entities)
  const asGold = (type: EntityType, name: string | null | undefined): string | null => {
    if (name === null || name === undefined || name === PRIOR_WORK || name === PROPOSED) return name ?? null
    const index = p.entities.findIndex((entity) => entity.type === type && entity.name === name)
    return g.entities[pairs.goldOf.get(index) ?? -1]?.name ?? `?${name}`
  }
  const isProposed = (entity: ScoredEntity) => entity.role === 'proposed'
  const proposed = new Set([
    PROPOSED,
    ...g.entities.filter(isProposed).map((entity) => entity.name),
    ...p.entities.filter((entity, index) => isProposed(entity) && !pairs.goldOf.has(index)).map((entity) => `?${entity.name}`),
  ])
  return { gold: g, predicted: p, pairs, asGold, proposed }
}

/** Subject, relation, object with one direction: a loss is told as the winner's win, symmetric relations in the order of names. */
export type Triple = readonly [subject: string, relation: string, object: string]

export function tripleOf(claim: ScoredClaim, nameOf: (name: string) => string): Triple {
  const [subject, object] = [nameOf(claim.subject), nameOf(claim.object)]
  if (claim.relation === 'trails') return [object, 'outperforms', subject]
  if (claim.relation !== 'outperforms' && subject > object) return [object, claim.relation, subject]
  return [subject, claim.relation, object]
}

/** A claim's benchmarks, metrics and tasks as keys. */
export function conditionsOf(claim: ScoredClaim, nameOf: (type: EntityType, name: string) => string): readonly string[] {
  const fields = [
    ['benchmark', claim.benchmarks],
    ['metric', claim.metrics],
    ['task', claim.tasks],
  ] as const
  return fields.flatMap(([type, names]) => (names ?? []).map((name) => `${type}:${nameOf(type, name)}`))
}

/**
 * The comparisons of a paper's own proposal with foreign models, told from its side: `other⇥outcome`. Claims between two proposals or two foreign models keep
 * their triple; background and unnamed competitors do not count.
 */
export function baselinesOf(
  claims: readonly { readonly triple: Triple; readonly own: boolean }[],
  proposed: ReadonlySet<string>,
): readonly string[] {
  return claims.flatMap(({ triple, own }) => {
    const [subject, relation, object] = triple
    if (!own || triple.includes(PRIOR_WORK)) return []
    const subjectIsOwn = proposed.has(subject)
    if (subjectIsOwn === proposed.has(object)) return [triple.join('\t')]
    const outcome = relation !== 'outperforms' ? relation : subjectIsOwn ? 'beaten' : 'beats it'
    return [`${subjectIsOwn ? object : subject}\t${outcome}`]
  })
}

const SPECIAL: ReadonlySet<string> = new Set([PLAIN, PRIOR_WORK, PROPOSED])

/** What a result is relative to, as gold spells it. */
export function relativeTo(name: string | null | undefined, asGold: ComparedRecords['asGold']): string {
  if (name !== null && name !== undefined && SPECIAL.has(name)) return name
  return asGold('model', name) ?? ''
}

/** The first number of a value, without the commas of thousands; a value without digits by its spelling. */
export function valueKey(value: string): string {
  const number = /\d+(?:\.\d+)?/u.exec(value.replace(/(\d),(?=\d{3})/gu, '$1'))
  return number ? String(Number(number[0])) : spellingKey(value)
}
