import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS, type RelationStyle } from '../scene/relations.js'
import { useScene } from '../scene/scene.js'
import { resetFilters, toggleCommunity, toggleRelation, toggleType } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { LineSample } from './line-sample.js'
import { RangeFilters } from './range-filters.js'
import { TypeGlyph } from './type-glyph.js'

const LEGEND = 10

/** The left column: what there is, what is shown, and what the signs mean. */
export function FilterPanel() {
  const { view, change } = useWorkbench()
  const { kinds, communities } = useScene()
  const { hiddenTypes, hiddenRelations, community } = useStore(view)
  const relations = RELATIONS.filter(({ name }) => (kinds.relations.get(name) ?? 0) > 0)
  return (
    <aside className="filters" aria-label="Filters and legend">
      <section>
        <h3>types</h3>
        {NODE_TYPES.map(({ type, plural }) => (
          <Switch
            key={type}
            on={!hiddenTypes.includes(type)}
            count={kinds.types.get(type) ?? 0}
            flip={() => change(toggleType(type))}
          >
            <TypeGlyph type={type} />
            {plural}
          </Switch>
        ))}
      </section>
      <section>
        <h3>relations</h3>
        {relations.map((style: RelationStyle) => (
          <Switch
            key={style.name}
            on={!hiddenRelations.includes(style.name)}
            count={kinds.relations.get(style.name) ?? 0}
            help={style.help}
            flip={() => change(toggleRelation(style.name))}
          >
            <LineSample style={style} />
            {style.label}
          </Switch>
        ))}
      </section>
      <RangeFilters />
      <section>
        <h3>communities</h3>
        {communities.slice(0, LEGEND).map(({ id, label, size }) => (
          <Switch
            key={id}
            on={community === null || community === id}
            count={size}
            help={community === id ? 'Show all communities' : 'Show this community alone'}
            flip={() => change(toggleCommunity(id))}
          >
            <TypeGlyph type="model" community={id} />
            <bdi>{label}</bdi>
          </Switch>
        ))}
        {communities.length > LEGEND && <p className="quiet">and {communities.length - LEGEND} smaller ones</p>}
      </section>
      <button type="button" className="button reset" onClick={() => change(resetFilters)}>
        Reset filters
      </button>
    </aside>
  )
}

function Switch({
  on,
  count,
  help,
  flip,
  children,
}: {
  readonly on: boolean
  readonly count: number
  readonly help?: string
  readonly flip: () => void
  readonly children: React.ReactNode
}) {
  return (
    <button type="button" className="switch" role="switch" aria-checked={on} title={help} onClick={flip}>
      <span className="switch-label">{children}</span>
      <span className="count">{count.toLocaleString('en')}</span>
    </button>
  )
}
