/** What a sync is at, as it happens; `done` of `total` nodes and relationships, or of what may have to be removed. */
export interface SyncProgress {
  readonly step: 'check' | 'constraints' | 'nodes' | 'relationships' | 'prune'
  readonly done: number
  readonly total: number
}

/** What a sync needs to know. */
export interface SyncOptions {
  /** Remove what the library wrote before and no longer supports. */
  readonly prune?: boolean | undefined
  /** Write nothing; the report says what would be done. */
  readonly dryRun?: boolean | undefined
  /** Id of another library whose nodes and relationships become this one's, such as of a file that was lost and made anew. */
  readonly adopt?: string | undefined
  /** Rows of a statement at most; 1,000 unless told. Rows with long texts make smaller batches. */
  readonly batchRows?: number | undefined
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined
}

/** What a sync found and did, counted. */
export interface SyncCounts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
}

/** What a sync did, or with `dryRun` would do. */
export interface SyncReport {
  readonly nodes: SyncCounts
  readonly relationships: SyncCounts
  /** Constraints that were not there yet. */
  readonly constraints: number
  /** Things that a person should know, such as what is left that the library no longer supports. */
  readonly warnings: readonly string[]
}
