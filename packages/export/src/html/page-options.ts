import type { ClaimGraph } from '@claimgraph/graph'
import type { LibraryEntry } from '@claimgraph/model'

/** What the HTML writer needs besides the graph. */
export interface PageOptions {
  /** The built page, in one file, with an empty element for the data. */
  readonly template: string
  /** Said in the page's title. */
  readonly title?: string | undefined
  /** Address within the page of the view that it opens with; by default the first view, or for a part all that was chosen. */
  readonly start?: string | undefined
  /** The library's papers with their records; those that are not in the graph are left out. */
  readonly entries?: readonly LibraryEntry[] | undefined
  /** The graph that a part was taken from, so that the papers behind the part's claims come along. */
  readonly whole?: ClaimGraph | undefined
}
