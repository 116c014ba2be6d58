import { DEFAULT_EXTRACTOR } from '@claimgraph/model'

const BUILT_IN = /^(fast|accurate)@[^,]+$/u

/**
 * What reads a listing that is dropped on a library: the extractor that read the library, so that a paper more changes no other. A library that is empty, or that
 * several extractors or one's own module read, is read by the default one.
 *
 * @param labels The graph's `extractor`: `name@version`, several joined by `, `.
 */
export function extractorOfLibrary(labels: string): string {
  return BUILT_IN.exec(labels)?.[1] ?? DEFAULT_EXTRACTOR
}
