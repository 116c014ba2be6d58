const KEY = 'claimgraph.queries'
const MOST = 30

/** The queries that were run in this browser, newest first. */
export function readHistory(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((item): item is string => typeof item === 'string') : []
  } catch {
    return []
  }
}

/** Remember a query; gives the history with it. */
export function writeHistory(query: string): readonly string[] {
  const history = [query, ...readHistory().filter((one) => one !== query)].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(history))
  } catch {
    // Storage may be forbidden; the history then lasts as long as the page.
  }
  return history
}
