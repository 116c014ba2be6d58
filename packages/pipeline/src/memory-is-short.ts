import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Part of the heap from which on it is looked at closely, and the part that must be free of garbage then. */
const WORTH_A_LOOK = 0.75
const SHORT = 0.55

let collectGarbage: (() => void) | undefined

/**
 * Whether what is in use of this thread's heap, garbage apart, comes near its limit: past that Node would end the process or the thread. Cheap while much is free; garbage is
 * collected first where little is, so that no query is ended for what an earlier one left behind.
 */
export function memoryIsShort(): boolean {
  if (partInUse() < WORTH_A_LOOK) return false
  collectGarbage ??= exposeCollection()
  collectGarbage()
  return partInUse() > SHORT
}

function partInUse(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
  return used / limit
}

/** Node gives its garbage collector only to contexts that are made after the flag is set. */
function exposeCollection(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
