import type { FileHandle } from 'node:fs/promises'
import { open, stat } from 'node:fs/promises'
import { ClaimgraphError, joinContent } from '@claimgraph/model'
import type { Correction, LibraryContent, LibraryEntry } from '@claimgraph/model'
import { writeLine } from './lines.js'
import type { LibraryLine } from './lines.js'
import { applyLine } from './read-library.js'
import type { LibraryState } from './read-library.js'
import { keepDamaged, writeLibrary } from './write-library.js'

/** Compaction pays when so many lines are stale and more are stale than alive. */
const WORTH_COMPACTING = 200

/** An open library. What `put`, `remove` and `correct` were awaited for is on the disk and survives whatever comes after. */
export class Library {
  readonly path: string
  readonly #state: LibraryState
  readonly #unlock: (() => void) | undefined
  #file: FileHandle | undefined
  #size: number
  #last: Promise<unknown> = Promise.resolve()

  /** @internal See `openLibrary`; `unlock` is absent where the library is only read. */
  constructor(path: string, state: LibraryState, unlock?: () => void) {
    this.path = path
    this.#state = state
    this.#size = state.wholeBytes
    this.#unlock = unlock
  }

  /** Random, given at the library's creation. */
  get id(): string {
    return this.#state.id
  }

  /** The entry of a paper, if the library has it. */
  get(paper: string): LibraryEntry | undefined {
    return this.#state.entries.get(paper)
  }

  /** All that the library holds now, what it has of one work joined (see `joinPapers`). */
  content(): LibraryContent {
    return joinContent({ id: this.id, entries: this.entries(), corrections: [...this.#state.corrections] })
  }

  /** The entries as they are kept, sorted by paper id: one work has as many as it was read under ids. */
  entries(): readonly LibraryEntry[] {
    return [...this.#state.entries.values()].sort((a, b) => (a.paper.id < b.paper.id ? -1 : 1))
  }

  /** Add papers, each in the place of what was there under its id. */
  put(entries: readonly LibraryEntry[]): Promise<void> {
    return this.#append(entries.map((entry) => ({ kind: 'paper', entry })))
  }

  /** Take papers out; ids that it does not have are left alone. */
  remove(papers: readonly string[]): Promise<void> {
    return this.#append(papers.filter((id) => this.#state.entries.has(id)).map((id) => ({ kind: 'removed', id })))
  }

  /** Keep what a reader put right. */
  correct(correction: Correction): Promise<void> {
    return this.#append([{ kind: 'correction', correction }])
  }

  /** Write the file anew without its stale lines; damaged ones go to `PATH.damaged`. */
  compact(): Promise<void> {
    return this.#queue(async () => {
      await keepDamaged(this.path, this.#state.damaged)
      const { mode } = await stat(this.path)
      await this.#file?.close()
      this.#file = undefined
      await writeLibrary(this.path, this.#state, mode)
      this.#state.damaged.length = 0
      this.#state.stale = 0
      this.#size = (await stat(this.path)).size
    })
  }

  /** End: compacts when that is worth it, gives the lock back. A second call does nothing. */
  async close(): Promise<void> {
    try {
      const { stale, entries } = this.#state
      if (this.#unlock && this.#file && stale >= WORTH_COMPACTING && stale > entries.size) await this.compact()
      await this.#last
    } finally {
      await this.#file?.close()
      this.#file = undefined
      this.#unlock?.()
    }
  }

  #append(lines: readonly LibraryLine[]): Promise<void> {
    if (lines.length === 0) return Promise.resolve()
    return this.#queue(async () => {
      const bytes = Buffer.from(lines.map(writeLine).join(''))
      this.#file ??= await open(this.path, 'a')
      try {
        await this.#file.appendFile(bytes)
        await this.#file.sync()
      } catch (error) {
        // A part of it may stand in the file: the next line must not be glued to that.
        await this.#file.truncate(this.#size).catch(() => undefined)
        throw new ClaimgraphError('failed', `${this.path}: cannot be written: ${(error as Error).message}`, { cause: error })
      }
      this.#size += bytes.length
      for (const line of lines) applyLine(this.#state, line)
    })
  }

  /** One write after the other, in the order of the calls; one that failed does not stop the next. */
  #queue(work: () => Promise<void>): Promise<void> {
    if (!this.#unlock) throw new ClaimgraphError('failed', `${this.path} was opened for reading`)
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
