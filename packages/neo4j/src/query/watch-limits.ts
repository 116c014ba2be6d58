import { ClaimgraphError } from '@claimgraph/model'

/** Bytes that may be on their way from the server and not yet be read: a single value can be larger than this process. */
const MOST_BYTES = 128_000_000

/** What an answer may take in all, in characters. */
const MOST_SIZE = 256_000_000

const LOOK_EVERY = 50

/** Watches over a query while it runs. */
export interface Watch {
  /** The same promise, which rejects as soon as a limit of the query is passed: the server may go on for long before it listens. */
  within<T>(promise: Promise<T>): Promise<T>
  /** Whether a limit was passed. */
  isExceeded(): boolean
  /** Throws when the answer has become too long. */
  checkSize(size: number): void
  end(): void
}

/**
 * Watch over the time and the memory of a query. The server has its own watch over time, but looks only every few seconds, and none over what it sends.
 *
 * @param ends How to end the query: by its session, or, when the server goes on sending, with the whole connection.
 */
export function watchLimits(
  milliseconds: number | undefined,
  ends: { readonly onTime: () => Promise<void>; readonly onMemory: () => Promise<void> },
): Watch {
  const before = process.memoryUsage().arrayBuffers
  let exceeded = false
  let giveUp: (error: ClaimgraphError) => void = () => undefined
  const over = new Promise<never>((_, reject) => (giveUp = reject))
  over.catch(() => undefined)
  const stop = (what: string, end: () => Promise<void>): void => {
    exceeded = true
    giveUp(limit(what))
    end().catch(() => undefined)
  }
  const timer =
    milliseconds === undefined ? undefined : setTimeout(() => stop(`${milliseconds} milliseconds`, ends.onTime), milliseconds)
  const looking = setInterval(() => {
    if (process.memoryUsage().arrayBuffers - before > MOST_BYTES) stop(`${MOST_BYTES / 1e6} MB for a value`, ends.onMemory)
  }, LOOK_EVERY)
  return {
    within: (promise) => Promise.race([promise, over]),
    isExceeded: () => exceeded,
    checkSize: (size) => {
      if (size > MOST_SIZE) throw limit(`${MOST_SIZE / 1e6} MB for its answer`)
    },
    end: () => {
      clearTimeout(timer)
      clearInterval(looking)
    },
  }
}

function limit(what: string): ClaimgraphError {
  return new ClaimgraphError('limit', `The query was ended: it needs more than ${what}`)
}
