import { spellingKey, type Entity, type ModelRole } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { forestScore, logistic } from '../claims/forest.js'
import type { Mention } from '../mention.js'
import type { EntityDraft } from './entity-draft.js'
import { ENTITY_MODEL } from './entity-model.generated.js'
import type { EntityModel } from './entity-model.js'
import { findPlaces, type Form, type PaperPlaces } from './form.js'
import { roleFeatures } from './role-features.js'
import { wordStem } from './word-stem.js'

const MOST_OTHERS = 200

/**
 * Give each model its role: what the paper proposes, what it builds on, else mentioned, by cues around its places (`ROLE_CUES`) and a learnt choice. What
 * it compares with is found with the claims.
 */
export function assignRoles(text: PaperText, entities: readonly Entity[], model: EntityModel = ENTITY_MODEL): readonly Entity[] {
  const places = findPlaces(text)
  const drafts = entities.map(draftOf)
  const near = drafts.slice(0, MOST_OTHERS)
  return entities.map((entity, i) => {
    const draft = drafts[i]
    if (entity.type !== 'model' || !draft) return entity
    return { ...entity, role: roleOf(draft, near, places, model) }
  })
}

function roleOf(draft: EntityDraft, drafts: readonly EntityDraft[], places: PaperPlaces, model: EntityModel): ModelRole {
  const features = roleFeatures(draft, drafts, places)
  if (logistic(forestScore(model.proposed, features)) >= model.least.proposed) return 'proposed'
  return logistic(forestScore(model.base, features)) >= model.least.base ? 'base' : 'mentioned'
}

/** The draft that an entity's places make, for the features of roles. */
export function draftOf({ type, kind, spans = [] }: Entity): EntityDraft {
  const mentions = spans.map((span): Mention => ({
    ...span,
    label: type === 'model' ? (kind ?? 'family') : type,
    probability: 1,
  }))
  const byKey = new Map<string, Mention[]>()
  for (const mention of mentions) byKey.set(spellingKey(mention.text), [...(byKey.get(spellingKey(mention.text)) ?? []), mention])
  const forms = [...byKey].map(([key, own]): Form => {
    const text = own[0]?.text ?? ''
    const words = text.toLowerCase().split(/[\s-]+/u)
    return {
      type,
      key,
      core: key,
      text,
      words,
      stems: words.map(wordStem),
      mentions: own,
      named: kind === 'named' ? 1 : -1,
      efficiency: false,
    }
  })
  return { type, ...(kind ? { kind } : {}), forms, mentions }
}
