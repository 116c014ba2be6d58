/** The first stop of the Tab key: past the top line. A button, since the address belongs to the view. */
export function SkipLink() {
  const skip = () => document.querySelector<HTMLElement>('main')?.focus()
  return (
    <button type="button" className="skip" onClick={skip}>
      Skip to the content
    </button>
  )
}
