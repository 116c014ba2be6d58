import type { Extractor } from '@claimgraph/model'
import { createExtractor } from './create-extractor.js'
import { findMentions } from './entities/find-mentions.js'

/** The extractor that runs anywhere, in the browser too: the small trained tagger, rules and lexicons. */
export function createFastExtractor(): Extractor {
  return createExtractor({ name: 'fast', version: '4', findMentions })
}
