import type { Occurrence } from './occurrence.js'
import { spelledKey } from './name-key.js'

/** What stands beside what: the other entities of each paper, rare ones counting more. */
export interface Company {
  /** 0..1: how much of the company of `paper` is also found in the company of `others`; the things in `except` do not count. */
  likeness(paper: string, others: Iterable<string>, except: ReadonlySet<string>): number
}

/** Key under which an occurrence counts as company. */
export function companyKey({ type, name }: Pick<Occurrence, 'type' | 'name'>): string {
  return `${type} ${spelledKey(name)}`
}

/** Company of all papers; linear in the number of occurrences. */
export function readCompany(occurrences: readonly Occurrence[]): Company {
  const byPaper = new Map<string, Set<string>>()
  const papersWith = new Map<string, number>()
  for (const occurrence of occurrences) {
    const key = companyKey(occurrence)
    const keys = byPaper.get(occurrence.paper) ?? new Set<string>()
    if (!keys.has(key)) papersWith.set(key, (papersWith.get(key) ?? 0) + 1)
    byPaper.set(occurrence.paper, keys.add(key))
  }
  const weight = (key: string) => Math.log(1 + byPaper.size / (papersWith.get(key) ?? 1))
  return {
    likeness(paper, others, except) {
      const around = new Set<string>()
      for (const other of others) if (other !== paper) for (const key of byPaper.get(other) ?? []) around.add(key)
      let [shared, all] = [0, 0]
      for (const key of byPaper.get(paper) ?? []) {
        if (except.has(key)) continue
        all += weight(key)
        if (around.has(key)) shared += weight(key)
      }
      return all === 0 ? 0 : shared / all
    },
  }
}
