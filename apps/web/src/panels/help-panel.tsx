import { KEYS } from '../controllers/keyboard-controller.js'
import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS } from '../scene/relations.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'
import { LineSample } from './line-sample.js'
import { TypeGlyph } from './type-glyph.js'

/** Keys, signs and words. */
export function HelpPanel() {
  const { help } = useWorkbench()
  return (
    <aside className="side help" aria-label="Help">
      <button type="button" className="icon-button close" aria-label="Close help" onClick={() => help.set(false)}>
        <Icon name="close" />
      </button>
      <h2>Keys</h2>
      <dl className="keys">
        {KEYS.map(({ key, help: words }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
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
        <span className="confidence sure">sure</span> from 0.85, <span className="confidence likely">likely</span> from 0.60,{' '}
        <span className="confidence check">check</span> below: how often the rule that found a claim is right. Everything here was
        read out of titles and abstracts; what is not in them is not here.
      </p>
    </aside>
  )
}
