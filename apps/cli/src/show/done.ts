import type { DoneAnswer } from '@claimgraph/model'

/** What a command that only reports has done. */
export function showDone({ done }: DoneAnswer): string {
  const counts = Object.entries(done).map(([what, count]) => `${count} ${what}`)
  return `done: ${counts.length > 0 ? counts.join(', ') : 'nothing to do'}\n`
}
