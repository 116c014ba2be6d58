import { SingleBar } from 'cli-progress'

/** A progress bar on standard error that leaves no trace, with `what` beside it. */
export function makeBar(what: string): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {what}',
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  bar.start(1, 0, { what })
  return bar
}
