import type { Entity, EntityType, Evidence } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { forestScore, logistic } from '../claims/forest.js'
import type { Mention } from '../mention.js'
import { chooseName } from './choose-name.js'
import { cleanMentions } from './clean-mentions.js'
import { draftEntity, type EntityDraft } from './entity-draft.js'
import { ENTITY_MODEL } from './entity-model.generated.js'
import type { EntityModel } from './entity-model.js'
import { findForms, findPlaces, type Form, type PaperPlaces } from './form.js'
import { findExpansions } from './form-key.js'
import { Groups } from './groups.js'
import { joinFeatures } from './join-features.js'
import { keepFeatures } from './keep-features.js'
import { pairUp } from './pair-up.js'

/** Of a long text's things, so many are looked at to judge another one. */
const MOST_OTHERS = 200

/** A thing that a paper speaks of, and the places that it was made of. */
export interface Thing {
  readonly draft: EntityDraft
  readonly entity: Entity
}

/**
 * Join the forms of one thing within a paper: same spelling, short and long form, plural, hyphen, "-based", closing nouns, and where these leave it open
 * a learnt choice; then keep what is likely a thing at all. One entity a thing, in the order of first mention, with every place; roles are not set yet.
 */
export function joinMentions(text: PaperText, mentions: readonly Mention[], model: EntityModel = ENTITY_MODEL): readonly Thing[] {
  const places = findPlaces(text)
  const drafts = draftEntities(text, mentions, places, model)
  const kept = drafts.filter((draft) => keepProbability(draft, drafts, places, model) >= (model.least.keep[draft.type] ?? 0))
  return kept.map((draft) => ({ draft, entity: entityOf(draft, text) })).sort((a, b) => byPlace(a.entity, b.entity))
}

/** The forms joined, nothing dropped yet. */
export function draftEntities(
  text: PaperText,
  mentions: readonly Mention[],
  places: PaperPlaces,
  model: EntityModel,
): readonly EntityDraft[] {
  const forms = findForms(cleanMentions(text, mentions), findExpansions(text))
  const groups = groupByRule(text, forms)
  const heads = new Map(groups.all().flatMap((group) => group.map((form) => [form, group] as const)))
  for (const [a, b] of pairUp(forms)) {
    const [first, second] = [forms[a], forms[b]]
    if (!first || !second || heads.get(first) === heads.get(second)) continue
    if (logistic(forestScore(model.join, joinFeatures(first, second, places))) >= model.least.join) groups.join(first, second)
  }
  return groups.all().map(draftEntity)
}

/** What is one thing by rule: one core, or a short form and what it is defined to stand for. */
export function groupByRule(text: PaperText, forms: readonly Form[]): Groups<Form> {
  const groups = new Groups(forms)
  groups.joinBy((form) => `${form.type} ${form.core}`)
  if (text.definitions.length === 0) return groups
  const at = new Map(forms.flatMap((form) => form.mentions.map((mention) => [`${mention.field} ${mention.end}`, form] as const)))
  for (const { short, long } of text.definitions) {
    const shortForm = at.get(`${short.field} ${short.end}`)
    const longForm = at.get(`${long.field} ${long.end}`)
    if (shortForm && shortForm.type === longForm?.type) groups.join(shortForm, longForm)
  }
  return groups
}

/** 0..1: how likely a draft is a thing that gold would have. */
export function keepProbability(
  draft: EntityDraft,
  drafts: readonly EntityDraft[],
  places: PaperPlaces,
  model: EntityModel,
): number {
  return logistic(forestScore(model.keep, keepFeatures(draft, drafts.slice(0, MOST_OTHERS), places)))
}

function entityOf({ type, kind, forms, mentions }: EntityDraft, text: PaperText): Entity {
  const written = [...new Set(mentions.map((mention) => mention.text))]
  const spans = mentions.map(evidenceOf).sort((a, b) => fieldOrder(a) - fieldOrder(b) || a.start - b.start)
  const name = efficiencyOf(type, forms) ?? chooseName(written, text)
  return { type, ...(kind ? { kind } : {}), name, mentions: written, spans }
}

function efficiencyOf(type: EntityType, forms: readonly Form[]): string | undefined {
  return type === 'metric' ? forms.find((form) => form.efficiency)?.core : undefined
}

function byPlace(a: Entity, b: Entity): number {
  const [first, second] = [a.spans?.[0], b.spans?.[0]]
  return first && second ? fieldOrder(first) - fieldOrder(second) || first.start - second.start : 0
}

const fieldOrder = ({ field }: Evidence): number => (field === 'title' ? 0 : 1)
const evidenceOf = ({ text, field, start, end }: Mention): Evidence => ({ text, field, start, end })
