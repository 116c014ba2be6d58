import { useRef, useState } from 'react'
import { Icon } from '../panels/icon.js'
import { writeAddress } from '../state/address.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Disclosure } from './disclosure.js'
import { deleteView, saveView } from './saved-views.js'

/** Views under names, kept in this browser: save what is shown, open, delete; and the address of what is shown, to be sent to somebody. */
export function SavedViewsMenu() {
  return (
    <Disclosure icon="bookmark" label="Saved views" action="views">
      {(close) => <Views close={close} />}
    </Disclosure>
  )
}

function Views({ close }: { readonly close: () => void }) {
  const { savedViews, view } = useWorkbench()
  const views = useStore(savedViews)
  const address = writeAddress(useStore(view))
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <form
        className="save-view"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          savedViews.update(saveView({ name: name.trim(), address }))
          setName('')
        }}
      >
        <label>
          Name of this view
          <input ref={field} className="field" value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button">
          Save
        </button>
        <CopyButton address={address} />
      </form>
      <ul className="saved-views" aria-label="Saved in this browser">
        {views.map((saved) => (
          <li key={saved.name}>
            <a href={saved.address} aria-current={saved.address === address ? 'page' : undefined} onClick={close}>
              <bdi>{saved.name}</bdi>
            </a>
            <button
              type="button"
              className="icon-button"
              aria-label={`Delete ${saved.name}`}
              title="Delete"
              onClick={() => {
                // Before its button goes: the focus stays in the menu.
                field.current?.focus()
                savedViews.update(deleteView(saved.name))
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {views.length === 0 && <li className="nothing">None saved yet. They stay in this browser.</li>}
      </ul>
    </>
  )
}

function CopyButton({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState('')
  const copy = () => {
    const whole = new URL(address, window.location.href).href
    navigator.clipboard.writeText(whole).then(
      () => setCopied(address),
      () => setCopied(''),
    )
  }
  return (
    <button type="button" className="button" onClick={copy}>
      <span role="status">{copied === address ? 'Link copied' : 'Copy link'}</span>
    </button>
  )
}
