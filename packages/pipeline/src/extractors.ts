import { createFastExtractor } from '@claimgraph/extract'
import { ClaimgraphError } from '@claimgraph/model'
import type { Extractor } from '@claimgraph/model'

type MakeExtractor = (onNotice: (message: string) => void) => Extractor | Promise<Extractor>

/** Makers of the extractors, by the name that `--extractor` takes. */
const EXTRACTORS: ReadonlyMap<string, MakeExtractor> = new Map<string, MakeExtractor>([
  ['fast', createFastExtractor],
  ['accurate', createAccurateOrFast],
])

/**
 * The extractor of a name. Where the platform cannot run `accurate`, that is `fast`, with a notice.
 *
 * @throws ClaimgraphError `usage` for a name that is none.
 */
export async function createExtractor(name: string, onNotice: (message: string) => void = () => undefined): Promise<Extractor> {
  const make = EXTRACTORS.get(name)
  if (make) return make(onNotice)
  throw new ClaimgraphError('usage', `unknown extractor "${name}"; expected one of ${[...EXTRACTORS.keys()].join(', ')}`)
}

/** The encoder is loaded only when it is asked for: its runtime is native code that not every platform has. */
async function createAccurateOrFast(onNotice: (message: string) => void): Promise<Extractor> {
  try {
    const { createAccurateExtractor } = await import('@claimgraph/encoder')
    return await createAccurateExtractor()
  } catch (error) {
    onNotice(
      `the extractor "accurate" cannot run here, "fast" does instead: ${error instanceof Error ? error.message : String(error)}`,
    )
    return createFastExtractor()
  }
}

/** How a library names the extractor of a record: another version makes the record stale. */
export function extractorLabel(extractor: Pick<Extractor, 'name' | 'version'>): string {
  return `${extractor.name}@${extractor.version}`
}
