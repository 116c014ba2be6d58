import { useEffect } from 'react'

/** When what had the focus is taken away (a panel closed, a row hidden), the focus goes to the content instead of nowhere. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null
    const remember = (event: FocusEvent) => {
      last = event.target
    }
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || !(last instanceof HTMLElement) || last.isConnected) return
      last = null
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
