import { useEffect, useRef } from 'react'
import { CANVAS_KEYS, KEYS } from '../controllers/keyboard-controller.js'
import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS } from '../scene/relations.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'
import { LineSample } from './line-sample.js'
import { TypeGlyph } from './type-glyph.js'

/** Keys, signs and words. */
export function HelpPanel() {
  const { help, shortcuts } = useWorkbench()
  const on = useStore(shortcuts)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    first.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <aside className="side help" aria-label="Help">
      <button ref={first} type="button" className="icon-button close" aria-label="Close help" onClick={() => help.set(false)}>
        <Icon name="close" />
      </button>
      <h2>Keys</h2>
      <label className="check">
        <input type="checkbox" checked={on} onChange={() => shortcuts.set(!on)} /> single keys do what is listed here
      </label>
      <KeyList keys={KEYS} />
      <h3>While the graph has the focus</h3>
      <KeyList keys={CANVAS_KEYS} />
      <h2>Signs</h2>
      <dl className="keys">
        {NODE_TYPES.map(({ type, label }) => (
          <div key={type}>
            <dt>
              <TypeGlyph type={type} community={0} />
            </dt>
            <dd>{label.toLowerCase()}, in its community’s colour; larger with more papers and claims</dd>
          </div>
        ))}
        {RELATIONS.map((style) => (
          <div key={style.name}>
            <dt>
              <LineSample style={style} />
            </dt>
            <dd>
              <b>{style.label}</b> {style.help}
            </dd>
          </div>
        ))}
      </dl>
      <h2>Words</h2>
      <p>
        <span className="confidence sure">sure</span> from 0.90, <span className="confidence likely">likely</span> from 0.70,{' '}
        <span className="confidence check">check</span> below: how often the rule that found a claim is right. Everything here was
        read out of titles and abstracts; what is not in them is not here.
      </p>
    </aside>
  )
}

function KeyList({ keys }: { readonly keys: readonly { readonly key: string; readonly help: string }[] }) {
  return (
    <dl className="keys">
      {keys.map(({ key, help: words }) => (
        <div key={key}>
          <dt>
            <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
