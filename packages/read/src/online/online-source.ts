import type { Paper } from '@claimgraph/model'

/** One page of what a source found. */
export interface Page {
  readonly papers: readonly Paper[]
  /** Address of the next page; absent at the end. */
  readonly next?: string
  /** How many papers the source says that there are in all, where it says so. */
  readonly total?: number
}

/** An online source of papers: one file each. */
export interface OnlineSource {
  /** As the command line names it. */
  readonly name: string
  readonly about: string
  /** Where it is asked; `CLAIMGRAPH_…_URL` overrides it. */
  readonly base: string
  readonly baseVariable: string
  /** Name of the environment variable that holds a key, and how it is sent. A key is never part of an address that is kept or shown. */
  readonly key:
    | {
        readonly variable: string
        readonly header?: (key: string) => Readonly<Record<string, string>>
        readonly parameter?: string
      }
    | undefined
  /** Least time between two requests, in milliseconds: what the source asks for. */
  readonly interval: number
  /** HTTP statuses that mean "later", besides 408, 425, 429 and 5xx. */
  readonly busy?: readonly number[]
  /** Address of the first page of what a query finds. */
  readonly searchUrl: (base: string, query: string, wanted: number, hasKey: boolean) => string
  /** Address of what the source has under a title. */
  readonly titleUrl: (base: string, title: string) => string
  /** Reads a page; throws where it is none (garbage, an error page). */
  readonly readPage: (body: string, url: string) => Promise<Page>
}
