import { NODE_TYPES } from '../scene/node-types.js'
import { RELATIONS, type RelationStyle } from '../scene/relations.js'
import { useScene } from '../scene/scene.js'
import { openBoard, toggleCommunity, toggleKind, toggleRelation, toggleType } from '../state/changes.js'
import { inForce } from '../state/filters.js'
import { useStore } from '../state/use-store.js'
import { KINDS, type Kind } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { FilterStack } from './filter-stack.js'
import { LineSample } from './line-sample.js'
import { RangeFilters } from './range-filters.js'
import { Switch } from './switch.js'
import { TypeGlyph } from './type-glyph.js'

const LEGEND = 10

const KIND_WORDS: Readonly<Record<Kind, readonly [label: string, help: string]>> = {
  named: ['named', 'Models with a name'],
  family: ['families', 'Classes of models: “diffusion model”'],
  unnamed: ['without a name', 'What a paper proposes and does not name'],
}

/** The left column: what there is, what is shown, and what the signs mean. */
export function FilterPanel() {
  const { view, change } = useWorkbench()
  const { kinds, communities } = useScene()
  const { hiddenTypes, hiddenKinds, hiddenRelations, community } = inForce(useStore(view))
  const relations = RELATIONS.filter(({ name }) => (kinds.relations.get(name) ?? 0) > 0)
  const nameOf = (id: number) => communities.find((one) => one.id === id)?.label ?? `community ${id}`
  return (
    <aside className="filters" aria-label="Filters and legend">
      <h2 className="unseen">Filters and legend</h2>
      <FilterStack communityName={nameOf} />
      <section>
        <h3>types</h3>
        {NODE_TYPES.map(({ type, plural }) => (
          <Switch
            key={type}
            on={!hiddenTypes.includes(type)}
            count={kinds.types.get(type) ?? 0}
            lit={{ kind: 'type', type }}
            flip={() => change(toggleType(type))}
          >
            <TypeGlyph type={type} />
            {plural}
          </Switch>
        ))}
      </section>
      <section>
        <h3>kinds of models</h3>
        {KINDS.map((kind) => (
          <Switch
            key={kind}
            on={!hiddenKinds.includes(kind)}
            count={kinds.kinds.get(kind) ?? 0}
            help={KIND_WORDS[kind][1]}
            flip={() => change(toggleKind(kind))}
          >
            {KIND_WORDS[kind][0]}
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
            lit={{ kind: 'relation', relation: style.name }}
            flip={() => change(toggleRelation(style.name))}
          >
            <LineSample style={style} />
            {style.label}
          </Switch>
        ))}
      </section>
      <RangeFilters />
      <section>
        <h3>communities, by their models</h3>
        {communities.slice(0, LEGEND).map(({ id, label, size }) => (
          <Switch
            key={id}
            on={community === null || community === id}
            count={size}
            help={community === id ? 'Show all communities' : 'Show this community alone'}
            lit={{ kind: 'community', community: id }}
            flip={() => change(toggleCommunity(id))}
          >
            <TypeGlyph type="model" community={id} />
            <bdi>{label}</bdi>
          </Switch>
        ))}
        {communities.length > LEGEND && (
          <button type="button" className="more" onClick={() => change(openBoard('communities'))}>
            and {communities.length - LEGEND} smaller ones
          </button>
        )}
      </section>
    </aside>
  )
}
