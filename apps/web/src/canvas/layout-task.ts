/** What the layout's worker is given: shown nodes with their places, sizes in the layout's own units, and lines with weights. */
export interface LayoutTask {
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly size: number
    /** Placed by the reader: stays. */
    readonly fixed: boolean
  }[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
}

/** What it gives back, again and again. */
export type LayoutPlaces = readonly (readonly [id: string, x: number, y: number])[]
