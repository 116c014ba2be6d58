import type { CommunityAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { ClaimList } from '../panels/claim-list.js'
import { CommunityCards } from '../panels/community-cards.js'
import { NodeButton } from '../panels/node-button.js'
import { PaperLine } from '../panels/paper-line.js'
import { StateOf } from '../panels/state-of.js'
import { TypeGlyph } from '../panels/type-glyph.js'
import { useFew } from '../panels/use-few.js'
import { filter, openBoard, openScreen } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { useBoard } from './use-board.js'

/** All communities as cards, or one of them in full. */
export function CommunitiesBoard() {
  const { about } = useBoard()
  if (/^\d{1,9}$/u.test(about)) return <CommunityPage id={Number(about)} />
  return (
    <>
      <h2>Which communities are there?</h2>
      <CommunityCards most={60} />
    </>
  )
}

function CommunityPage({ id }: { readonly id: number }) {
  const { change } = useWorkbench()
  const answer = useAnswer<CommunityAnswer>(addresses.community(id))
  const showAlone = () => change((view) => openScreen('graph')({ ...filter({ community: id })(view), selection: null }))
  return (
    <>
      <p>
        <button type="button" className="more" onClick={() => change(openBoard('communities'))}>
          all communities
        </button>
      </p>
      <StateOf answer={answer} what="the community">
        {(community) => (
          <>
            <h2>
              <TypeGlyph type="model" community={id} /> {community.label}
            </h2>
            <p className="lead">
              {community.size} nodes, {community.claims.length} claims within, {community.leading} claims to other communities{' '}
              <button type="button" className="button" onClick={showAlone}>
                Show it alone on the canvas
              </button>
            </p>
            <div className="side-by-side">
              <Things title="models" nodes={community.models} />
              <Things title="benchmarks" nodes={community.benchmarks} />
              <Things title="tasks" nodes={community.tasks} />
            </div>
            <ClaimList title="claims between its models" rows={community.claims} whole first={10} />
            <Papers papers={community.papers} />
          </>
        )}
      </StateOf>
    </>
  )
}

const FIRST = 12

function Things({
  title,
  nodes,
}: {
  readonly title: string
  readonly nodes: readonly (NodeRef & { readonly papers: number })[]
}) {
  const few = useFew(FIRST)
  if (nodes.length === 0) return null
  return (
    <section className="section">
      <h3>
        {title} <span className="count">{nodes.length}</span>
      </h3>
      <ul className="things">
        {few.shown(nodes).map((node) => (
          <li key={node.id}>
            <NodeButton node={node} /> <span className="count">{node.papers}</span>
          </li>
        ))}
      </ul>
      {few.more(nodes.length)}
    </section>
  )
}

function Papers({ papers }: { readonly papers: CommunityAnswer['papers'] }) {
  const few = useFew(FIRST)
  return (
    <section className="section">
      <h3>
        papers <span className="count">{papers.length}</span>
      </h3>
      <ul className="papers">
        {few.shown(papers).map((paper) => (
          <li key={paper.id}>
            <PaperLine paper={paper} />
          </li>
        ))}
      </ul>
      {few.more(papers.length)}
    </section>
  )
}
