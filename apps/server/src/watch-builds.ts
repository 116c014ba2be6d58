import { ClaimgraphError } from '@claimgraph/model'
import type { OnProgress } from '@claimgraph/pipeline'

/** What a build is at. `total` is 0 where nothing can be counted. */
export interface BuildState {
  readonly step: 'read' | 'extract' | 'resolve' | 'graph' | 'looks'
  readonly done: number
  readonly total: number
}

/** The builds that run just now, by the ids that their callers gave them. */
export interface BuildWatch {
  /**
   * Follow a build as long as it runs.
   *
   * @throws ClaimgraphError `usage` for an id that another build bears, `limit` where too many run.
   */
  readonly follow: <T>(id: string | undefined, run: (onProgress: OnProgress) => Promise<T>) => Promise<T>
  /** What a build is at; undefined when none of that id runs. */
  readonly stateOf: (id: string) => BuildState | undefined
}

const MOST = 16

/** Make a watch over builds. */
export function createBuildWatch(): BuildWatch {
  const states = new Map<string, BuildState>()
  return {
    follow: async (id, run) => {
      if (id === undefined) return run(() => undefined)
      if (states.has(id)) throw new ClaimgraphError('usage', `A build with the id ${id} runs already`)
      if (states.size >= MOST) throw new ClaimgraphError('limit', 'Too many builds at once; try again in a while')
      states.set(id, { step: 'read', done: 0, total: 0 })
      try {
        return await run((progress) => {
          if (progress.step === 'notice') return
          const counted = progress.step === 'extract' ? { done: progress.done, total: progress.total } : { done: 0, total: 0 }
          const read = progress.step === 'read' ? { done: progress.records, total: 0 } : {}
          states.set(id, { step: progress.step, ...counted, ...read })
        })
      } finally {
        states.delete(id)
      }
    },
    stateOf: (id) => states.get(id),
  }
}
