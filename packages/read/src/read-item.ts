import type { Paper } from '@claimgraph/model'

/** What a reader gives, in the order of the input: papers, and what a person should know of the rest. */
export type ReadItem = ReadPaper | SkippedRecord | ReadNotice

/** One record of the input that could be read; `line` is where it begins, counted from 1. */
export interface ReadPaper {
  readonly kind: 'paper'
  readonly paper: Paper
  readonly line: number
}

/** One record of the input that could not be read. */
export interface SkippedRecord {
  readonly kind: 'skipped'
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Something odd that cost no record, such as bytes that are not UTF-8. */
export interface ReadNotice {
  readonly kind: 'notice'
  readonly file: string
  readonly line: number
  readonly message: string
}
