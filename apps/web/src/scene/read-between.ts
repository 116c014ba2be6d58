import type { GraphAnswer, PaperRef } from '@claimgraph/model'
import { numberAt, textAt, textsAt, type Attributes } from './attributes.js'
import { relationOfType } from './relations.js'

/** One thing that the graph says of two nodes together, apart from claims between models and results. */
export interface BetweenLine {
  readonly id: string
  readonly from: string
  readonly verb: string
  readonly to: string
  readonly sentences: readonly string[]
  readonly paper: PaperRef | null
  /** 0..1, where it is a claim. */
  readonly confidence: number | null
}

const ELSEWHERE = new Set(['OUTPERFORMS', 'MATCHES', 'COMPARED_WITH', 'SCORES'])

/** What an answer about two nodes says, each with its sentences and paper, in the answer's order; claims between models and results are left out. */
export function readBetween(answer: GraphAnswer): readonly BetweenLine[] {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node.attributes]))
  return answer.edges
    .filter(({ attributes }) => !ELSEWHERE.has(textAt(attributes, 'type')))
    .map(({ id, source, target, attributes }) => ({
      id,
      from: nameOf(nodes, source),
      verb: verbOf(attributes),
      to: nameOf(nodes, target),
      sentences: textsAt(attributes, 'evidence').concat(textAt(attributes, 'evidence') || []),
      paper: paperOf(nodes, textAt(attributes, 'paper') || source),
      confidence: numberAt(attributes, 'confidence') ?? null,
    }))
}

const VERBS: Readonly<Record<string, string>> = {
  PROPOSES: 'proposes',
  BUILDS_ON: 'builds on',
  MENTIONS: 'mentions',
  COMPARES_WITH: 'compares with',
  EVALUATES_ON: 'evaluates on',
  MEASURES: 'measures',
  ADDRESSES: 'addresses',
  IS_A: 'is a',
  VARIANT_OF: 'is a variant of',
}

function verbOf(attributes: Attributes): string {
  const type = textAt(attributes, 'type')
  if (type === 'AGAINST_PRIOR_WORK')
    return attributes.sota === true ? 'claims state of the art on' : 'is set against prior work on'
  return VERBS[type] ?? relationOfType(type)?.label ?? type.toLowerCase().replaceAll('_', ' ')
}

function nameOf(nodes: ReadonlyMap<string, Attributes>, id: string): string {
  const attributes = nodes.get(id) ?? {}
  return textAt(attributes, 'name') || textAt(attributes, 'title') || id
}

function paperOf(nodes: ReadonlyMap<string, Attributes>, id: string): PaperRef | null {
  const attributes = nodes.get(id)
  if (attributes?.label !== 'Paper') return null
  const [year, url] = [numberAt(attributes, 'year'), textAt(attributes, 'url')]
  return { id, title: textAt(attributes, 'title'), ...(year === undefined ? {} : { year }), ...(url === '' ? {} : { url }) }
}
