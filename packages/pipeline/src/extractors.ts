import { createFastExtractor } from '@claimgraph/extract'
import { ClaimgraphError } from '@claimgraph/model'
import type { Extractor } from '@claimgraph/model'

/** Makers of the extractors, by the name that `--extractor` takes. */
const EXTRACTORS: Readonly<Record<string, (() => Extractor) | 'not-yet'>> = { fast: createFastExtractor, accurate: 'not-yet' }

/** The extractor of a name; throws for a name that is none. */
export function createExtractor(name: string): Extractor {
  const make = Object.hasOwn(EXTRACTORS, name) ? EXTRACTORS[name] : undefined
  if (make === 'not-yet') throw new ClaimgraphError('not-yet', `the extractor "${name}" is not there yet; expected fast`)
  if (!make) {
    throw new ClaimgraphError('usage', `unknown extractor "${name}"; expected one of ${Object.keys(EXTRACTORS).join(', ')}`)
  }
  return make()
}

/** How a library names the extractor of a record: another version makes the record stale. */
export function extractorLabel(extractor: Pick<Extractor, 'name' | 'version'>): string {
  return `${extractor.name}@${extractor.version}`
}
