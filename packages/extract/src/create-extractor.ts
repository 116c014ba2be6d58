import type { ExtractionRecord, Extractor } from '@claimgraph/model'
import { readPaperText, type PaperText } from '@claimgraph/text'
import { CLAIM_MODEL } from './claims/claim-model.generated.js'
import type { ClaimModel } from './claims/claim-model.js'
import { findClaims } from './claims/find-claims.js'
import { assignRoles } from './entities/assign-roles.js'
import { ENTITY_MODEL } from './entities/entity-model.generated.js'
import type { EntityModel } from './entities/entity-model.js'
import { joinMentions } from './entities/join-mentions.js'
import { withoutJudgement } from './judged-entity.js'
import { markBaselines } from './mark-baselines.js'
import type { Mention } from './mention.js'
import { findResults } from './results/find-results.js'
import { RESULT_MODEL } from './results/result-model.generated.js'
import type { ResultModel } from './results/result-model.js'

/** What tells one extractor from another: its name, its version, and how it finds mentions. */
export interface ExtractorParts {
  readonly name: string
  /** Changes whenever records may change. */
  readonly version: string
  readonly findMentions: (text: PaperText) => readonly Mention[] | Promise<readonly Mention[]>
  /** What was learnt about joining, keeping and roles on mentions found this way; that of `fast` unless given. */
  readonly entityModel?: EntityModel
  /** How often its claims and results are right; that of `fast` unless given. */
  readonly curves?: ConfidenceCurves
}

/** Points `[as the forests give it, how often such are right on held-out papers]`, rising in both. */
type Curve = readonly (readonly [given: number, right: number])[]

/** What makes the confidence of claims and results mean how often such are right. */
export interface ConfidenceCurves {
  readonly claims: Curve
  readonly results: Curve
}

/** An extractor out of a way to find mentions; all that is made of them is shared. */
export function createExtractor({ name, version, findMentions, entityModel, curves }: ExtractorParts): Extractor {
  const models: RecordModels = {
    entities: entityModel ?? ENTITY_MODEL,
    claims: curves ? { ...CLAIM_MODEL, calibration: curves.claims } : CLAIM_MODEL,
    results: curves ? { ...RESULT_MODEL, calibration: curves.results } : RESULT_MODEL,
  }
  return {
    name,
    version,
    async extract(paper) {
      const text = readPaperText(paper)
      return makeRecord(paper.recordId ?? paper.id, text, await findMentions(text), models)
    },
  }
}

interface RecordModels {
  readonly entities: EntityModel
  readonly claims: ClaimModel
  readonly results: ResultModel
}

/** From mentions to a record: join what is one thing, tell what is proposed, read what is compared and measured. */
export function makeRecord(id: string, text: PaperText, mentions: readonly Mention[], models: RecordModels): ExtractionRecord {
  const entities = assignRoles(text, joinMentions(text, mentions, models.entities), models.entities)
  const claims = findClaims(text, entities, models.claims)
  const results = findResults(text, entities, models.results, models.claims.proposal)
  return { id, title: text.title, entities: markBaselines(entities.map(withoutJudgement), claims), claims, results }
}
