const KEY = 'claimgraph.token'

/** The token in `#token=…`, taken out of the address and kept for this tab; undefined when there is none. */
export function takeToken(window: Window): string | undefined {
  const [whole, token] = /[#&?]token=([\w.~-]+)/u.exec(window.location.hash) ?? []
  try {
    if (token === undefined) return window.sessionStorage.getItem(KEY) ?? undefined
    window.sessionStorage.setItem(KEY, token)
  } catch {
    // Storage may be forbidden; the token then lasts until the page is loaded again.
  }
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.hash.replace(whole ?? '', '')}`)
  return token
}
