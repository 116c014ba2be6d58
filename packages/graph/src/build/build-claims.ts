import { digest, PRIOR_WORK, PROPOSED, type Claim, type Evidence } from '@claimgraph/model'
import { coverConditions } from './cover-conditions.js'
import { verbatimPassages } from './locate-passage.js'
import { distinctPassages } from './passage-properties.js'
import type { PaperView } from './paper-view.js'

/** One comparison of one paper between nodes: `trails` is turned round to `outperforms`, except against prior work. */
export interface GraphClaim {
  /** The same on every run, whatever other papers there are. */
  readonly id: string
  readonly paper: string
  readonly subject: string
  readonly relation: Claim['relation']
  /** undefined: prior work. */
  readonly object: string | undefined
  readonly stated: Claim['relation']
  readonly benchmarks: readonly string[]
  readonly metrics: readonly string[]
  readonly tasks: readonly string[]
  readonly own: boolean
  readonly sota: boolean
  readonly addon: boolean
  readonly passages: readonly Evidence[]
  readonly confidence: number
  readonly rule: string
}

/**
 * The claims of a paper. Left out: what the text does not say verbatim, what compares a node with itself, names without a node, rejected ones.
 * One comparison stated twice is one claim, with the conditions of both.
 */
export function paperClaims(view: PaperView, rejected: ReadonlySet<string>): readonly GraphClaim[] {
  const claims = new Map<string, GraphClaim>()
  for (const claim of view.record.claims) {
    const read = readClaim(view, claim)
    if (!read || isRejected(view, claim, rejected)) continue
    const earlier = claims.get(read.id)
    claims.set(read.id, earlier ? joinClaims(earlier, read) : read)
  }
  return [...claims.values()]
}

/** Rejected under the id that it has, or had while its paper had another. */
function isRejected(view: PaperView, claim: Claim, rejected: ReadonlySet<string>): boolean {
  return [view.paper.id, ...(view.paper.redirects ?? [])].some((paper) => rejected.has(claimId(view, claim, paper)))
}

/** From the paper's own names, so that joins across papers leave it alone. */
function claimId(view: PaperView, claim: Claim, paper: string): string {
  const { subject, relation, object } = turn(claim)
  const own = claim.own ? 'own' : 'background'
  return `claim:${digest(paper, canonical(view, subject), relation, canonical(view, object), own)}`
}

/** `trails` as `outperforms` of the other side, except against prior work. */
function turn({ subject, relation, object }: Claim): Pick<Claim, 'subject' | 'relation' | 'object'> {
  if (relation !== 'trails' || object === PRIOR_WORK) return { subject, relation, object }
  return { subject: object, relation: 'outperforms', object: subject }
}

function readClaim(view: PaperView, claim: Claim): GraphClaim | undefined {
  const { subject: subjectName, relation, object: objectName } = turn(claim)
  const subject = view.node('model', subjectName)
  const object = objectName === PRIOR_WORK ? undefined : view.node('model', objectName)
  const passages = verbatimPassages(view.paper, claim)
  if (subject === undefined || subject === object || passages.length === 0) return undefined
  if (object === undefined && objectName !== PRIOR_WORK) return undefined
  const covered = coverConditions(view, claim, passages)
  return {
    id: claimId(view, claim, view.paper.id),
    paper: view.paper.id,
    subject,
    relation,
    object,
    stated: claim.relation,
    benchmarks: nodesOf(view, 'benchmark', covered.benchmarks),
    metrics: nodesOf(view, 'metric', covered.metrics),
    tasks: nodesOf(view, 'task', covered.tasks),
    own: claim.own,
    sota: claim.sota,
    addon: claim.addon,
    passages: distinctPassages(covered.passages),
    confidence: claim.confidence,
    rule: claim.rule,
  }
}

/** A name for the digest: the paper's own, so that joins across papers leave the claim's id alone. */
function canonical(view: PaperView, name: string): string {
  return view.proposal.phrases.includes(name) ? PROPOSED : name
}

function nodesOf(view: PaperView, type: 'benchmark' | 'metric' | 'task', names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => view.node(type, name) ?? []))].sort()
}

function joinClaims(a: GraphClaim, b: GraphClaim): GraphClaim {
  const union = (one: readonly string[], two: readonly string[]): readonly string[] => [...new Set([...one, ...two])].sort()
  return {
    ...a,
    benchmarks: union(a.benchmarks, b.benchmarks),
    metrics: union(a.metrics, b.metrics),
    tasks: union(a.tasks, b.tasks),
    sota: a.sota || b.sota,
    passages: distinctPassages([...a.passages, ...b.passages]),
    confidence: Math.max(a.confidence, b.confidence),
  }
}
