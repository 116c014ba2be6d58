import type { Head } from './head.js'
import type { Read } from './source.js'

/** One format of listings: how it is recognised and how it is read. */
export interface Format {
  /** As `--from` names it. */
  readonly name: string
  /** What it is, in a few words, for messages. */
  readonly about: string
  recognise(head: Head): boolean
  readonly read: Read
}
