import type { NodeAttributes, Resolution } from '@claimgraph/model'
import { compareTexts } from '../compare-texts.js'
import { edgeId, type DraftEdge } from './draft.js'
import { findMention } from './find-mention.js'
import type { MemberIndex } from './member-index.js'
import { passageProperties } from './passage-properties.js'
import type { PaperView } from './paper-view.js'

/** `IS_A` and `VARIANT_OF` as the resolution found them, between nodes that are there. */
export function resolvedEdges(resolution: Resolution, nodes: ReadonlyMap<string, NodeAttributes>): readonly DraftEdge[] {
  const current = currentIds(nodes)
  return resolution.relations.flatMap(({ type, from, to, evidence }) => {
    const [source, target] = [current.get(from), current.get(to)]
    if (source === undefined || target === undefined || source === target) return []
    const passages = [...evidence].sort((a, b) => compareTexts(a.paper, b.paper) || a.start - b.start)
    return [
      {
        source,
        target,
        attributes: {
          type,
          id: edgeId(type, source, target),
          ...passageProperties(passages),
          papers: passages.map((passage) => passage.paper),
        },
      },
    ]
  })
}

/** An unnamed proposal is one of the class that other papers mean by its phrase. */
export function proposalClassEdges(
  view: PaperView,
  members: MemberIndex,
  nodes: ReadonlyMap<string, NodeAttributes>,
): readonly DraftEdge[] {
  return view.proposal.phrases.flatMap((phrase) => {
    const target = members.find('model', view.paper.id, phrase)?.id
    const entity = view.record.entities.find((own) => own.type === 'model' && own.name === phrase)
    if (target === undefined || !entity || target === view.proposal.id || !nodes.has(target)) return []
    const passage = findMention(view.paper, entity)
    const id = edgeId('IS_A', view.proposal.id, target)
    const properties = { ...passageProperties(passage ? [passage] : []), papers: passage ? [view.paper.id] : [] }
    return [{ source: view.proposal.id, target, attributes: { type: 'IS_A' as const, id, ...properties } }]
  })
}

function currentIds(nodes: ReadonlyMap<string, NodeAttributes>): ReadonlyMap<string, string> {
  const current = new Map<string, string>()
  for (const node of nodes.values()) {
    for (const id of Array.isArray(node.redirects) ? (node.redirects as readonly string[]) : []) current.set(id, node.id)
  }
  for (const id of nodes.keys()) current.set(id, id)
  return current
}
