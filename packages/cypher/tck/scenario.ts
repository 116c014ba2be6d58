/** The error that a scenario expects, as its step words it. `*` stands for any phase or detail. */
export interface ExpectedError {
  readonly type: string
  readonly phase: string
  readonly detail: string
}

/** A table of a step: its first row apart, every cell as it is written. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** One step of a scenario, read. */
export type Step =
  | { readonly kind: 'graph'; readonly name?: string }
  | { readonly kind: 'set-up'; readonly query: string }
  | { readonly kind: 'parameters'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'procedure' }
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'rows'; readonly table: Table; readonly inOrder: boolean; readonly listsAsSets: boolean }
  | { readonly kind: 'effects'; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'error'; readonly error: ExpectedError }

/** One scenario of the suite, an outline's row filled in. */
export interface Scenario {
  /** Folder under `features`, such as `expressions/temporal`. */
  readonly area: string
  /** File name without its ending, such as `Temporal1`. */
  readonly feature: string
  readonly name: string
  readonly steps: readonly Step[]
}
