import { confidenceWord } from '../scene/confidence-word.js'
import { relationStyle } from '../scene/relations.js'
import { clearFilter, resetFilters, toggleFilter } from '../state/changes.js'
import { setFilters } from '../state/filters.js'
import { useStore } from '../state/use-store.js'
import type { FilterName, View } from '../state/view.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'

/** What each filter does, in words. */
const WORDS: Readonly<Record<FilterName, (view: View) => string>> = {
  types: ({ hiddenTypes }) => (hiddenTypes.length === 0 ? 'all types' : `no ${hiddenTypes.join('s, ')}s`),
  kinds: ({ hiddenKinds }) => `no ${hiddenKinds.join(', ')} models`,
  relations: ({ hiddenRelations }) => `not “${hiddenRelations.map((name) => relationStyle(name).label).join('”, “')}”`,
  confidence: ({ confidence }) => `${confidenceWord(confidence)} and surer, from ${confidence.toFixed(2)}`,
  papers: ({ papers }) => `in ${papers} papers or more`,
  years: ({ years }) => (years === null ? '' : years[0] === years[1] ? `${years[0]}` : `${years[0]} to ${years[1]}`),
  findings: ({ findings }) => (findings === 'own' ? 'papers’ own findings' : 'background only'),
  community: ({ community }) => `community ${community ?? ''} alone`,
}

/** The filters that are set, one below the other, each with a switch that puts it in and out of force. */
export function FilterStack({ communityName }: { readonly communityName: (id: number) => string }) {
  const { view: store, change } = useWorkbench()
  const view = useStore(store)
  const names = setFilters(view)
  if (names.length === 0) return null
  const words = (name: FilterName) =>
    name === 'community' && view.community !== null ? `only ${communityName(view.community)}` : WORDS[name](view)
  return (
    <section className="stack" aria-label="Filters that are set">
      <h3>
        set filters
        <button type="button" className="more" onClick={() => change(resetFilters)}>
          Reset filters
        </button>
      </h3>
      {names.map((name) => (
        <div key={name} className="stacked">
          <label>
            <input type="checkbox" checked={!view.off.includes(name)} onChange={() => change(toggleFilter(name))} />
            <bdi>{words(name)}</bdi>
          </label>
          <button
            type="button"
            className="icon-button"
            aria-label={`Take away: ${words(name)}`}
            onClick={() => change(clearFilter(name))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  )
}
