/** What a build is at, as it happens. */
export type Progress =
  | { readonly step: 'read'; readonly file: string; readonly records: number }
  | { readonly step: 'extract'; readonly done: number; readonly total: number }
  | { readonly step: 'resolve' | 'graph' | 'looks' }
  /** Something odd that a person should know, and that cost nothing. */
  | { readonly step: 'notice'; readonly message: string }

/** Told of a build's progress as it happens. */
export type OnProgress = (progress: Progress) => void
