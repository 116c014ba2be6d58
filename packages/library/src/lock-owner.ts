import { readFileSync } from 'node:fs'
import { z } from 'zod'

const ownerSchema = z.object({ pid: z.number().int(), host: z.string(), started: z.string(), token: z.string() })

/** Who writes to a library now, as its lock file says: a process, its machine, and when it began, to tell it from a later one of the same id. */
export type LockOwner = z.infer<typeof ownerSchema>

/** The owner that a lock file names; absent where there is no such file or it names none. */
export function readOwner(lockPath: string): LockOwner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(lockPath, 'utf8')))
  } catch {
    return undefined
  }
}

/** Whether another process of this machine, as a lock names it, still runs. */
export function isRunning(owner: Pick<LockOwner, 'pid' | 'started'>): boolean {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const started = startOf(owner.pid)
  return started === '' || owner.started === '' || started === owner.started
}

/** When a process began, in the kernel's own count; `''` where the system does not say. */
export function startOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22; the name in brackets, field 2, may hold blanks.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
