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
  /** Ends the encoder's threads and frees the model's memory. */
  close(): Promise<void>
}

/** One paper that the encoder reads, one that waits for it, and one whose record is made. */
const AT_ONCE = 3

/**
 * Load the encoder, once a process: it has threads of its own, so that papers given together are read faster.
 *
 * @throws Where onnxruntime has no binary for the platform; `fast` serves there.
 */
export async function createAccurateExtractor(): Promise<AccurateExtractor> {
  const encoder = await createEncoder()
  const small = createTagger(TAGGER)
  const extractor = createExtractor({
    name: 'accurate',
    version: '6',
    findMentions: async (text) => {
      const read = await encoder.read(joinedText(text))
      const mentions = mergeMentions(encoderMentions(text, read.tags), small(text), MERGE_FOREST)
      return { mentions, relations: readRelations(read) }
    },
    entityModel: ENTITY_MODEL,
    claimModel: CLAIM_MODEL,
    resultModel: RESULT_MODEL,
  })
  return { ...extractor, atOnce: AT_ONCE, close: () => encoder.close() }
}
