import { createExtractor, createTagger } from '@claimgraph/extract'
import type { Extractor } from '@claimgraph/model'
import { CLAIM_MODEL } from './claim-model.generated.js'
import { createEncoder } from './encoder.js'
import { encoderMentions, joinedText } from './encoder-mentions.js'
import { ENTITY_MODEL } from './entity-model.generated.js'
import { MERGE_FOREST } from './merge-model.generated.js'
import { mergeMentions } from './merge-mentions.js'
import { readRelations } from './read-relations.js'
import { RESULT_MODEL } from './result-model.generated.js'
import { TAGGER } from './tagger.generated.js'

/** The extractor whose mentions the trained encoder and a small tagger find together, and whose claims and results also ask what the encoder makes of them. */
export interface AccurateExtractor extends Extractor {
  /** Frees the model's memory. */
  close(): Promise<void>
}

/**
 * Load the encoder, once a process or worker.
 *
 * @throws Where onnxruntime has no binary for the platform; `fast` serves there.
 */
export async function createAccurateExtractor(options: { readonly threads?: number } = {}): Promise<AccurateExtractor> {
  const encoder = await createEncoder(options)
  const small = createTagger(TAGGER)
  const extractor = createExtractor({
    name: 'accurate',
    version: '5',
    findMentions: async (text) => {
      const read = await encoder.read(joinedText(text))
      const mentions = mergeMentions(encoderMentions(text, read.tags), small(text), MERGE_FOREST)
      return { mentions, relations: readRelations(read) }
    },
    entityModel: ENTITY_MODEL,
    claimModel: CLAIM_MODEL,
    resultModel: RESULT_MODEL,
  })
  return { ...extractor, close: () => encoder.close() }
}
