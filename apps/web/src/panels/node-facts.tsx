import type { ExplainAnswer, GraphAnswer, NodeAnswer, NodeRef } from '@claimgraph/model'
import { numberAt, textAt, textsAt } from '../scene/attributes.js'
import { openBoard, toggleCommunity } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { PAPER_TYPES, readPapers } from '../scene/read-papers.js'
import { NodeButton } from './node-button.js'
import { PaperLine } from './paper-line.js'
import { TypeGlyph } from './type-glyph.js'
import { useCommunities } from './use-communities.js'

const KINDS: Readonly<Record<string, string>> = {
  named: 'model',
  family: 'family of models',
  unnamed: 'unnamed proposal',
}

/** Name, kind, other spellings, number of papers and community of a node. */
export function NodeFacts({ answer: { node, properties } }: { readonly answer: NodeAnswer }) {
  const aliases = textsAt(properties, 'aliases')
  const papers = numberAt(properties, 'papers')
  const community = numberAt(properties, 'community')
  const better = textAt(properties, 'better')
  return (
    <header className="facts">
      <h2>
        <TypeGlyph type={node.type} community={community} />
        <bdi>{node.name}</bdi>
      </h2>
      <p className="fact-line">
        {KINDS[textAt(properties, 'kind')] ?? node.type}
        {papers !== undefined && ` · ${papers} ${papers === 1 ? 'paper' : 'papers'}`}
        {better !== '' && ` · ${better} is better`}
      </p>
      {aliases.length > 0 && (
        <p className="aliases">
          also written <bdi>{aliases.slice(0, 6).join(', ')}</bdi>
          {aliases.length > 6 && ` and ${aliases.length - 6} more`}
        </p>
      )}
      <Proposers node={node} />
      <Senses node={node} />
      {community !== undefined && <CommunityChip id={community} />}
    </header>
  )
}

/** The papers that propose it. */
function Proposers({ node }: { readonly node: NodeRef }) {
  const answer = useAnswer<GraphAnswer>(node.type === 'model' ? addresses.neighbours(node.id, PAPER_TYPES, 500) : null)
  if (answer.state !== 'ready') return null
  const proposals = readPapers(answer.value, node.id).filter(({ roles }) => roles.includes('proposes it'))
  if (proposals.length === 0) return null
  return (
    <p className="fact-line">
      proposed by{' '}
      {proposals.slice(0, 2).map(({ paper }) => (
        <PaperLine key={paper.id} paper={paper} />
      ))}
      {proposals.length > 2 && ` and ${proposals.length - 2} more`}
    </p>
  )
}

/** Why its spellings are one thing, and what else bears its name. */
function Senses({ node }: { readonly node: NodeRef }) {
  const answer = useAnswer<ExplainAnswer>(node.type === 'paper' ? null : addresses.explain(node.name))
  if (answer.state !== 'ready') return null
  const own = answer.value.nodes.find((one) => one.node.id === node.id)
  const others = answer.value.nodes.filter((one) => one.node.id !== node.id)
  return (
    <>
      {others.length > 0 && (
        <p className="fact-line">
          the name also means{' '}
          {others.slice(0, 4).map((one) => (
            <NodeButton key={one.node.id} node={one.node} />
          ))}
        </p>
      )}
      {own !== undefined && own.because.length > 0 && (
        <details className="fact-line">
          <summary>why these are one thing</summary>
          <ul className="because">
            {own.because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function CommunityChip({ id }: { readonly id: number }) {
  const { view, change } = useWorkbench()
  const entry = useCommunities().find((one) => one.id === id)
  const on = useStore(view).community === id
  if (entry === undefined) return null
  return (
    <span className="chip community">
      <TypeGlyph type="model" community={id} />
      <button type="button" title="The community in full" onClick={() => change(openBoard('communities', String(id)))}>
        {entry.label}
      </button>
      <button type="button" className="chip-note" aria-pressed={on} onClick={() => change(toggleCommunity(id))}>
        {on ? 'show all' : 'show alone'}
      </button>
    </span>
  )
}
