import type { Theme } from '../scene/palette.js'
import type { Store } from './create-store.js'

const KEY = 'claimgraph.theme'

/** Begin with the reader's last choice, else the system's; show the theme on the document and remember what is chosen. */
export function keepTheme(theme: Store<Theme>, window: Window): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    window.document.documentElement.dataset.theme = theme.get()
  }
  theme.set(remembered(window) ?? (dark.matches ? 'dark' : 'light'))
  show()
  theme.subscribe(() => {
    show()
    try {
      window.localStorage.setItem(KEY, theme.get())
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  })
}

function remembered(window: Window): Theme | undefined {
  try {
    const value = window.localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}
