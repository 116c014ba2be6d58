import type { CommunitiesAnswer, Community } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { openBoard, openScreen, toggleCommunity } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { NodeButton } from './node-button.js'
import { StateOf } from './state-of.js'
import { TypeGlyph } from './type-glyph.js'

const CARDS = 8
const NAMES = 5

/** The communities as cards: what each is about, its models, how many papers. */
export function CommunityCards({ most = CARDS }: { readonly most?: number }) {
  const answer = useAnswer<CommunitiesAnswer>(addresses.communities)
  return (
    <section className="section">
      <h3>communities</h3>
      <StateOf answer={answer} what="the communities">
        {({ communities }) => (
          <div className="cards">
            {communities
              .filter((community) => community.models.length > 0)
              .slice(0, most)
              .map((community) => (
                <Card key={community.id} community={community} />
              ))}
          </div>
        )}
      </StateOf>
    </section>
  )
}

function Card({ community }: { readonly community: Community }) {
  const { view, lit, change } = useWorkbench()
  const on = useStore(view).community === community.id
  return (
    <article className="card">
      <div className="card-title">
        <TypeGlyph type="model" community={community.id} />
        <button
          type="button"
          title="The community in full"
          onClick={() => change(openBoard('communities', String(community.id)))}
        >
          <bdi>{community.label}</bdi>
        </button>
        <button
          type="button"
          className="chip-note"
          aria-pressed={on}
          onClick={() => change((now) => openScreen('graph')(toggleCommunity(community.id)(now)))}
          onMouseEnter={() => lit.set({ kind: 'community', community: community.id })}
          onMouseLeave={() => lit.set(null)}
        >
          {on ? 'show all' : `${community.size} nodes`}
        </button>
      </div>
      <p>
        {community.models.slice(0, NAMES).map((model) => (
          <NodeButton key={model.id} node={model} glyph={false} />
        ))}
        {community.models.length > NAMES && <span className="quiet">and {community.models.length - NAMES} more</span>}
      </p>
      {community.tasks.length > 0 && (
        <p className="quiet">
          {community.tasks
            .slice(0, 3)
            .map((task) => task.name)
            .join(' · ')}
        </p>
      )}
    </article>
  )
}
