import type { GraphAnswer, NodeRef } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { PAPER_TYPES, readPapers } from '../scene/read-papers.js'
import { PaperLine } from './paper-line.js'
import { useFew } from './use-few.js'

const FIRST = 6

/** The papers that speak of a node, and what they do with it. */
export function NodePapers({ node }: { readonly node: NodeRef }) {
  const answer = useAnswer<GraphAnswer>(addresses.neighbours(node.id, PAPER_TYPES, 500))
  const few = useFew(FIRST)
  if (answer.state !== 'ready') return null
  const papers = readPapers(answer.value, node.id)
  if (papers.length === 0) return null
  return (
    <section className="section">
      <h3>
        papers <span className="count">{papers.length}</span>
      </h3>
      <ul className="papers">
        {few.shown(papers).map(({ paper, roles }) => (
          <li key={paper.id}>
            <PaperLine paper={paper} />
            <span className="roles">{roles.join(', ')}</span>
          </li>
        ))}
      </ul>
      {few.more(papers.length)}
    </section>
  )
}
