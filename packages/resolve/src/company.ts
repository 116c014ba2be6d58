import type { Occurrence } from './occurrence.js'
import { spelledKey } from './name-key.js'

/** What stands beside what: the other entities of each paper, rare ones counting more. */
export interface Company {
  /** 0..1: how much of the company of `paper` is also found in the company of `others`; the thing `except` does not count. */
  likeness(paper: string, others: ReadonlySet<string>, except: string): number
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
  const weights = new Map([...papersWith].map(([key, papers]) => [key, Math.log(1 + byPaper.size / papers)] as const))
  const around = rememberSets((papers) => new Set([...papers].flatMap((paper) => [...(byPaper.get(paper) ?? [])])))
  return {
    likeness(paper, others, except) {
      const keys = around(others)
      let [shared, all] = [0, 0]
      for (const key of byPaper.get(paper) ?? []) {
        if (key === except) continue
        const weight = weights.get(key) ?? 0
        all += weight
        if (keys.has(key)) shared += weight
      }
      return all === 0 ? 0 : shared / all
    },
  }
}

/** One answer a set of papers, made anew when papers were added: asking about the same definers for every mention stays linear. */
function rememberSets(
  answer: (papers: ReadonlySet<string>) => ReadonlySet<string>,
): (papers: ReadonlySet<string>) => ReadonlySet<string> {
  const answers = new WeakMap<ReadonlySet<string>, { readonly size: number; readonly keys: ReadonlySet<string> }>()
  return (papers) => {
    const before = answers.get(papers)
    if (before?.size === papers.size) return before.keys
    const keys = answer(papers)
    answers.set(papers, { size: papers.size, keys })
    return keys
  }
}
