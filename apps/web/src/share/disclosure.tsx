import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon, type IconName } from '../panels/icon.js'

/** A button that opens a small panel beneath itself; Escape, a click elsewhere and leaving it by Tab close it again. Arrow keys go through its buttons. */
export function Disclosure({
  icon,
  label,
  action,
  children,
}: {
  readonly icon: IconName
  readonly label: string
  /** Name for the keys that open it. */
  readonly action: string
  readonly children: (close: () => void) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  const holder = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    holder.current?.querySelector<HTMLElement>('.menu input, .menu button, .menu a')?.focus()
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [open])
  const press = (event: KeyboardEvent) => {
    if (!open) return
    if (event.key === 'Escape') close()
    else if (!step(holder.current, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="menu-holder" ref={holder} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        data-action={action}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        <div className="menu" role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  )
}

/** Move the focus among the panel's links and buttons; false for keys that do not. */
function step(holder: HTMLElement | null, key: string): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key]
  const items = [...(holder?.querySelectorAll<HTMLElement>('.menu button, .menu a') ?? [])]
  if (by === undefined || items.length === 0) return false
  const at = items.findIndex((item) => item === document.activeElement)
  items.at((at + by + items.length) % items.length)?.focus()
  return true
}
