import type { Span } from '@claimgraph/model'

/** A window over a sequence, and the part of it whose outputs count. */
export interface Window extends Span {
  readonly keep: Span
}

/**
 * Windows of at most `size` that cover `length`, each overlapping the next by `overlap`; of the overlap each half counts
 * in the window where it has more company. A sequence that fits is one window.
 */
export function findWindows(length: number, size: number, overlap: number): readonly Window[] {
  const windows: Window[] = []
  for (let start = 0; windows.at(-1)?.end !== length && length > 0; start += size - overlap) {
    const end = Math.min(start + size, length)
    const keep = { start: start === 0 ? 0 : start + overlap / 2, end: end === length ? length : end - overlap / 2 }
    windows.push({ start, end, keep })
  }
  return windows
}
