import type { ComparisonRow, GraphAnswer, NodeAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { NodeButton } from '../panels/node-button.js'
import { NodeFacts } from '../panels/node-facts.js'
import { OutcomeBar } from '../panels/outcome-bar.js'
import { sharedOpponents, sharedResults } from '../scene/compare-sides.js'
import { readResults, type ResultLine } from '../scene/read-results.js'
import { VERBS } from '../scene/relation-words.js'

/** Two models in two columns: what each is, how it comes off in all its claims, and what both report or are compared with. */
export function SideBySide({ left, right }: { readonly left: string; readonly right: string }) {
  const [a, b] = [useAnswer<NodeAnswer>(addresses.node(left)), useAnswer<NodeAnswer>(addresses.node(right))]
  const [ofA, ofB] = [useResults(left), useResults(right)]
  if (a.state !== 'ready' || b.state !== 'ready') return null
  return (
    <>
      <div className="two-sides">
        <Side answer={a.value} />
        <Side answer={b.value} />
      </div>
      <Shared a={a.value} b={b.value} ofA={ofA} ofB={ofB} />
    </>
  )
}

function useResults(id: string): readonly ResultLine[] {
  const answer = useAnswer<GraphAnswer>(addresses.neighbours(id, ['SCORES']))
  return answer.state === 'ready' ? readResults(answer.value) : []
}

function Side({ answer }: { readonly answer: NodeAnswer }) {
  return (
    <article className="side-card">
      <NodeFacts answer={answer} />
      <OutcomeBar claims={answer.claims} />
    </article>
  )
}

function Shared({
  a,
  b,
  ofA,
  ofB,
}: {
  readonly a: NodeAnswer
  readonly b: NodeAnswer
  readonly ofA: readonly ResultLine[]
  readonly ofB: readonly ResultLine[]
}) {
  const results = sharedResults(ofA, ofB)
  const opponents = sharedOpponents(a.claims, b.claims)
  if (results.length + opponents.length === 0)
    return <p className="nothing">They report no result by the same metric and are compared with no third model.</p>
  return (
    <table className="data wide compared">
      <thead>
        <tr>
          <th scope="col">in both</th>
          <th scope="col">{a.node.name}</th>
          <th scope="col">{b.node.name}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ on, metric, left, right }) => (
          <tr key={`${on} ${metric}`}>
            <th scope="row">{on === metric ? metric : `${metric} on ${on}`}</th>
            <td>{left.map(said).join(' · ')}</td>
            <td>{right.map(said).join(' · ')}</td>
          </tr>
        ))}
        {opponents.slice(0, 20).map(({ opponent, left, right }) => (
          <tr key={opponent.id}>
            <th scope="row">
              against <NodeButton node={opponent} />
            </th>
            <td>{outcomes(left)}</td>
            <td>{outcomes(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A number with what it is, so that a difference is not read as a value. */
function said({ value, kind, relativeTo, condition }: ResultLine): string {
  const what = kind === 'absolute' ? '' : relativeTo === '' ? ` (${kind})` : ` (${kind} to ${relativeTo})`
  return `${value}${what}${condition === '' ? '' : `, ${condition}`}`
}

function outcomes(rows: readonly ComparisonRow[]): string {
  const words = rows.map(
    ({ relation, metrics }) => `${VERBS[relation]} it${metrics.length > 0 ? ` by ${metrics.join(', ')}` : ''}`,
  )
  return [...new Set(words)].join('; ')
}
