import type { ExtractionRecord, Extractor } from '@claimgraph/model'
import { readPaperText, type PaperText } from '@claimgraph/text'
import { findClaims } from './claims/find-claims.js'
import { assignRoles } from './entities/assign-roles.js'
import type { EntityModel } from './entities/entity-model.js'
import { joinMentions } from './entities/join-mentions.js'
import { markBaselines } from './mark-baselines.js'
import type { Mention } from './mention.js'
import { findResults } from './results/find-results.js'

/** What tells one extractor from another: its name, its version, and how it finds mentions. */
export interface ExtractorParts {
  readonly name: string
  /** Changes whenever records may change. */
  readonly version: string
  readonly findMentions: (text: PaperText) => readonly Mention[] | Promise<readonly Mention[]>
  /** What was learnt about joining, keeping and roles on mentions found this way; that of `fast` unless given. */
  readonly entityModel?: EntityModel
}

/** An extractor out of a way to find mentions; all that is made of them is shared. */
export function createExtractor({ name, version, findMentions, entityModel }: ExtractorParts): Extractor {
  return {
    name,
    version,
    async extract(paper) {
      const text = readPaperText(paper)
      return makeRecord(paper.recordId ?? paper.id, text, await findMentions(text), entityModel)
    },
  }
}

/** From mentions to a record: join what is one thing, tell what is proposed, read what is compared and measured. */
export function makeRecord(id: string, text: PaperText, mentions: readonly Mention[], model?: EntityModel): ExtractionRecord {
  const entities = assignRoles(text, joinMentions(text, mentions, model), model)
  const claims = findClaims(text, entities)
  const results = findResults(text, entities)
  return { id, title: text.title, entities: markBaselines(entities, claims), claims, results }
}
