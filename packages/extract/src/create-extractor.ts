import type { ExtractionRecord, Extractor } from '@claimgraph/model'
import { readPaperText, type PaperText } from '@claimgraph/text'
import { CLAIM_MODEL } from './claims/claim-model.generated.js'
import type { ClaimModel } from './claims/claim-model.js'
import { findClaims } from './claims/find-claims.js'
import { assignRoles } from './entities/assign-roles.js'
import { withBareForms } from './entities/bare-forms.js'
import { ENTITY_MODEL } from './entities/entity-model.generated.js'
import type { EntityModel } from './entities/entity-model.js'
import { joinMentions } from './entities/join-mentions.js'
import { withoutJudgement } from './judged-entity.js'
import { markBaselines } from './mark-baselines.js'
import type { Mention } from './mention.js'
import type { RelationReader } from './relations/relation-reader.js'
import { findResults } from './results/find-results.js'
import { RESULT_MODEL } from './results/result-model.generated.js'
import type { ResultModel } from './results/result-model.js'

/** What tells one extractor from another: its name, its version, and how it finds mentions. */
export interface ExtractorParts {
  readonly name: string
  /** Changes whenever records may change. */
  readonly version: string
  readonly findMentions: (text: PaperText) => Found | Promise<Found>
  /** What was learnt about joining, keeping and roles on mentions found this way; that of `fast` unless given. */
  readonly entityModel?: EntityModel
  /** What was learnt about claims and results from such mentions and relations; that of `fast` unless given. */
  readonly claimModel?: ClaimModel
  readonly resultModel?: ResultModel
}

/** The mentions of a paper; with them, where the same model has read its relations, what answers questions about these. */
export type Found = readonly Mention[] | { readonly mentions: readonly Mention[]; readonly relations: RelationReader }

/** An extractor out of a way to find mentions; all that is made of them is shared. */
export function createExtractor(parts: ExtractorParts): Extractor {
  const models: RecordModels = {
    entities: parts.entityModel ?? ENTITY_MODEL,
    claims: parts.claimModel ?? CLAIM_MODEL,
    results: parts.resultModel ?? RESULT_MODEL,
  }
  return {
    name: parts.name,
    version: parts.version,
    async extract(paper) {
      const text = readPaperText(paper)
      return makeRecord(paper.recordId ?? paper.id, text, await parts.findMentions(text), models)
    },
  }
}

interface RecordModels {
  readonly entities: EntityModel
  readonly claims: ClaimModel
  readonly results: ResultModel
}

/** From mentions to a record: join what is one thing, tell what is proposed, read what is compared and measured, and give what else things are called. */
export function makeRecord(id: string, text: PaperText, found: Found, models: RecordModels): ExtractionRecord {
  const { mentions, relations } = 'mentions' in found ? found : { mentions: found, relations: undefined }
  const entities = assignRoles(text, joinMentions(text, mentions, models.entities), models.entities)
  const claims = findClaims(text, entities, models.claims, relations)
  const results = findResults(text, entities, models.results, models.claims.proposal, relations)
  const told = withBareForms(markBaselines(entities.map(withoutJudgement), claims))
  return { id, title: text.title, entities: told, claims, results }
}
