import type { GraphAnswer, PaperRef } from '@claimgraph/model'
import { numberAt, textAt } from './attributes.js'

/** A paper with what it does with a thing: "proposes", "compares with". */
export interface PaperRole {
  readonly paper: PaperRef
  readonly roles: readonly string[]
}

const ROLES: Readonly<Record<string, string>> = {
  PROPOSES: 'proposes it',
  BUILDS_ON: 'builds on it',
  COMPARES_WITH: 'compares with it',
  EVALUATES_ON: 'evaluates on it',
  MEASURES: 'measures it',
  ADDRESSES: 'addresses it',
  MENTIONS: 'mentions it',
}

/** Relationship types from papers to things. */
export const PAPER_TYPES = Object.keys(ROLES)

const ORDER = Object.values(ROLES)

/** The papers of an answer about a thing: who proposes it first, newest first among equals. */
export function readPapers(answer: GraphAnswer, id: string): readonly PaperRole[] {
  const papers = new Map(
    answer.nodes.filter((node) => node.attributes.label === 'Paper').map((node) => [node.id, node.attributes]),
  )
  const roles = new Map<string, Set<string>>()
  for (const { source, target, attributes } of answer.edges) {
    const role = ROLES[textAt(attributes, 'type')]
    if (target !== id || role === undefined || !papers.has(source)) continue
    roles.set(source, (roles.get(source) ?? new Set()).add(role))
  }
  return [...roles]
    .map(([paper, found]) => ({ paper: paperRef(paper, papers.get(paper) ?? {}), roles: wordsOf(found) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.roles[0] ?? '') - ORDER.indexOf(b.roles[0] ?? '') ||
        (b.paper.year ?? 0) - (a.paper.year ?? 0) ||
        (a.paper.title < b.paper.title ? -1 : 1),
    )
}

/** "Mentions" goes without saying where a paper does more. */
function wordsOf(found: ReadonlySet<string>): readonly string[] {
  const words = ORDER.filter((role) => found.has(role))
  return words.length > 1 ? words.filter((word) => word !== 'mentions it') : words
}

function paperRef(id: string, attributes: Readonly<Record<string, unknown>>): PaperRef {
  const [year, url] = [numberAt(attributes, 'year'), textAt(attributes, 'url')]
  return {
    id,
    title: textAt(attributes, 'title'),
    ...(year === undefined ? {} : { year }),
    ...(url === '' ? {} : { url }),
  }
}
