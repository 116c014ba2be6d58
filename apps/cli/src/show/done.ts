import type { DoneAnswer } from '@claimgraph/model'

/** What a command that only reports has done. */
export function showDone({ done }: DoneAnswer): string {
  const counts = Object.entries(done).map(([what, count]) => `${count} ${wordsOf(what, count)}`)
  return `done: ${counts.length > 0 ? counts.join(', ') : 'nothing to do'}\n`
}

/** `nodesBefore` as `nodes before`, and as `node before` where there is one. */
function wordsOf(what: string, count: number): string {
  const words = what.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  return count === 1 ? words.replace(/^(\w+?)(?:(ie)s|s)\b/u, (_, stem: string, ie?: string) => (ie ? `${stem}y` : stem)) : words
}
