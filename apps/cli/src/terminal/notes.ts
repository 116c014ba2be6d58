import type { Io } from '../io.js'
import { plainText } from './plain-text.js'

/** Writes notes for people on standard error: the first few of a kind, then how many more there were. */
export class Notes {
  readonly #io: Pick<Io, 'stderr'>
  #count = 0

  constructor(io: Pick<Io, 'stderr'>) {
    this.#io = io
  }

  add(message: string): void {
    if (++this.#count <= SHOWN) this.#io.stderr.write(`claimgraph: ${plainText(message)}\n`)
  }

  /** Say how many notes were not shown. */
  end(): void {
    if (this.#count > SHOWN) this.#io.stderr.write(`claimgraph: and ${this.#count - SHOWN} more like these\n`)
    this.#count = 0
  }
}

const SHOWN = 20
