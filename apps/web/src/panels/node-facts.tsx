import type { NodeAnswer } from '@claimgraph/model'
import { numberAt, textAt, textsAt } from '../scene/attributes.js'
import { toggleCommunity } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
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
      {community !== undefined && <CommunityChip id={community} />}
    </header>
  )
}

function CommunityChip({ id }: { readonly id: number }) {
  const { view, change } = useWorkbench()
  const entry = useCommunities().find((one) => one.id === id)
  const on = useStore(view).community === id
  if (entry === undefined) return null
  return (
    <button type="button" className="chip community" aria-pressed={on} onClick={() => change(toggleCommunity(id))}>
      <TypeGlyph type="model" community={id} />
      {entry.label}
      <span className="chip-note">{on ? 'show all' : 'show alone'}</span>
    </button>
  )
}
