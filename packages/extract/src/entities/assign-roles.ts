import type { ModelRole } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { forestScore, logistic } from '../claims/forest.js'
import type { JudgedEntity } from '../judged-entity.js'
import type { EntityDraft } from './entity-draft.js'
import { ENTITY_MODEL } from './entity-model.generated.js'
import type { EntityModel } from './entity-model.js'
import { findPlaces, type PaperPlaces } from './form.js'
import type { Thing } from './join-mentions.js'
import { roleFeatures } from './role-features.js'

const MOST_OTHERS = 200

/**
 * Give each model its role: what the paper proposes, what it builds on, else mentioned, by cues around its places (`ROLE_CUES`) and a learnt choice. What
 * it compares with is found with the claims.
 */
export function assignRoles(
  text: PaperText,
  things: readonly Thing[],
  model: EntityModel = ENTITY_MODEL,
): readonly JudgedEntity[] {
  const places = findPlaces(text)
  const near = things.slice(0, MOST_OTHERS).map(({ draft }) => draft)
  return things.map(({ draft, entity }) =>
    entity.type === 'model' ? { ...entity, ...judge(draft, near, places, model) } : entity,
  )
}

function judge(draft: EntityDraft, drafts: readonly EntityDraft[], places: PaperPlaces, model: EntityModel): Judgement {
  const features = roleFeatures(draft, drafts, places)
  const likelyProposed = logistic(forestScore(model.proposed, features))
  if (likelyProposed >= model.least.proposed) return { role: 'proposed', likelyProposed }
  return { role: logistic(forestScore(model.base, features)) >= model.least.base ? 'base' : 'mentioned', likelyProposed }
}

interface Judgement {
  readonly role: ModelRole
  readonly likelyProposed: number
}
