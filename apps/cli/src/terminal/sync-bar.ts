import type { SyncProgress } from '@claimgraph/neo4j'
import type { Io } from '../io.js'
import { makeBar } from './make-bar.js'

const STEPS: Readonly<Record<SyncProgress['step'], string>> = {
  check: 'Looking at the database',
  constraints: 'Making constraints',
  nodes: 'Nodes',
  relationships: 'Relationships',
  prune: 'Looking for what is no longer supported',
}

/** Shows on a terminal how a sync goes on; nothing anywhere else. */
export function startSyncBar(io: Io): { readonly onProgress: (progress: SyncProgress) => void; end(): void } {
  const bar = io.stderr.isTTY === true ? makeBar(STEPS.check) : undefined
  return {
    onProgress: ({ step, done, total }) => {
      bar?.setTotal(Math.max(total, 1))
      bar?.update(step === 'nodes' || step === 'relationships' ? done : 0, { what: STEPS[step] })
    },
    end: () => bar?.stop(),
  }
}
