import type { ClaimGraph } from '@claimgraph/graph'
import type { LibraryEntry } from '@claimgraph/model'

/** What a page that carries its own graph is made from. */
export interface PageData {
  readonly format: 'claimgraph-page'
  readonly version: 1
  /** Said in the page's title; `''` for none. */
  readonly title: string
  /** Address within the page of the view that it opens with: `#/graph?node=model:var`; `''` for the first view. */
  readonly start: string
  readonly graph: ReturnType<ClaimGraph['export']>
  /** The papers of the graph with what was extracted from each; papers without an entry show their abstract unmarked. */
  readonly entries: readonly LibraryEntry[]
}

/** The element that holds the data, empty as the built page has it. */
export const EMPTY_DATA = '<script type="application/json" id="claimgraph-data"></script>'

/** Id of that element. */
export const DATA_ID = 'claimgraph-data'
