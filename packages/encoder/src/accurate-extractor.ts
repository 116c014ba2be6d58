import { createExtractor, findMentions as findFastMentions, type Mention } from '@claimgraph/extract'
import type { Extractor } from '@claimgraph/model'
import type { PaperText } from '@claimgraph/text'
import { CURVES } from './curves.generated.js'
import { ENTITY_MODEL } from './entity-model.generated.js'
import { MERGE_FOREST } from './merge-model.generated.js'
import { mergeMentions } from './merge-mentions.js'
import { createTagger, type Tagger } from './tagger.js'
import type { TaggedSpan } from './tags.js'

/** The extractor whose mentions the trained encoder and the small tagger find together; joining and roles have learnt from such mentions. */
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
  const tagger = await createTagger(options)
  const extractor = createExtractor({
    name: 'accurate',
    version: '2',
    findMentions: async (text) => mergeMentions(await findMentions(text, tagger), findFastMentions(text), MERGE_FOREST),
    entityModel: ENTITY_MODEL,
    curves: CURVES,
  })
  return { ...extractor, close: () => tagger.close() }
}

/** The title and the abstract are read as one text, as the model was trained; a span that crosses the two is dropped. */
async function findMentions({ title, abstract }: PaperText, tagger: Tagger): Promise<readonly Mention[]> {
  const abstractStart = title.length + 1
  const place = (span: TaggedSpan): readonly Mention[] => {
    const { label, probability } = span
    if (span.end <= title.length) {
      return [{ text: title.slice(span.start, span.end), field: 'title', start: span.start, end: span.end, label, probability }]
    }
    const [start, end] = [span.start - abstractStart, span.end - abstractStart]
    return start < 0 ? [] : [{ text: abstract.slice(start, end), field: 'abstract', start, end, label, probability }]
  }
  return (await tagger.tag(`${title}\n${abstract}`)).flatMap(place)
}
