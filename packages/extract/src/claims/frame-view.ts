import type { ListPlace } from './lists.js'
import type { Mentioned, Scene } from './scene.js'

/** A sentence with its models by the words that they begin and end at. */
export interface FrameView {
  readonly scene: Scene
  readonly models: readonly Mentioned[]
  readonly lists: readonly ListPlace[]
  readonly startAt: ReadonlyMap<number, number>
  readonly endAt: ReadonlyMap<number, number>
}

/** A number of a mention (or `OWN`, `PRIOR` where unsaid), and how it was found. */
export type Argument<Way> = readonly [mention: number, way: Way]

/** Words that end a clause; no argument is sought past them. */
export const CLAUSE_ENDS = new Set([';', ':', '.', 'while', 'whereas', 'although', 'but', 'which', 'because', 'since', 'when'])
