import type { OnProgress } from '@claimgraph/pipeline'
import type { SingleBar } from 'cli-progress'
import type { Io } from '../io.js'
import { makeBar } from './make-bar.js'
import { Notes } from './notes.js'

/** Shows how a build goes on: a bar on a terminal, and notes in any case. */
export interface ProgressDisplay {
  readonly onProgress: OnProgress
  /** Told how many papers of a stream are done: how many there are nobody knows. */
  readonly onStream: (done: number) => void
  /** Take the bar away and say what was held back. */
  end(): void
}

const STEPS = { resolve: 'Joining names', graph: 'Building the graph', looks: 'Finding communities' }

/** A display on standard error. Notes wait until the bar is gone. */
export function startProgress(io: Io): ProgressDisplay {
  const notes = new Notes(io)
  const held: string[] = []
  const bar = io.stderr.isTTY === true ? makeBar('Reading') : undefined
  return {
    onProgress: (progress) => {
      if (progress.step === 'notice') held.push(progress.message)
      else if (progress.step === 'read') bar?.update(0, { what: `Reading ${progress.file}` })
      else if (progress.step === 'extract') showExtraction(bar, progress.done, progress.total)
      else bar?.update({ what: STEPS[progress.step] })
    },
    onStream: (done) => bar?.update(0, { what: `${done} papers extracted` }),
    end: () => {
      bar?.stop()
      for (const message of held.splice(0)) notes.add(message)
      notes.end()
    },
  }
}

function showExtraction(bar: SingleBar | undefined, done: number, total: number): void {
  bar?.setTotal(total)
  bar?.update(done, { what: `Extracting ${done} of ${total} papers` })
}
