import type { ExtractionRecord, NodeAnswer, Paper } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { textAt } from '../scene/attributes.js'
import { openBoard, pin } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { ClaimList } from './claim-list.js'
import { Icon } from './icon.js'
import { MarkedText } from './marked-text.js'
import { StateOf } from './state-of.js'

interface PaperPage {
  readonly paper: Paper
  readonly record: ExtractionRecord
}

/** A paper: its title and abstract with what was found marked in them, its own claims, then its background. */
export function PaperPanel({ answer: { node, claims } }: { readonly answer: NodeAnswer }) {
  const { change } = useWorkbench()
  const page = useAnswer<PaperPage>(addresses.paper(node.id))
  return (
    <StateOf answer={page} what="the paper">
      {({ paper, record }) => (
        <>
          <header className="facts paper">
            <p className="fact-line">
              {['paper', paper.year, paper.authors?.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
            </p>
            <h2>
              <MarkedText text={paper.title} field="title" record={record} />
            </h2>
            <Links paper={paper} />
          </header>
          <p className="abstract">
            <MarkedText text={paper.abstract} field="abstract" record={record} />
          </p>
          <div className="actions">
            <button type="button" className="button" onClick={() => change(pin([node.id]))}>
              Put on the canvas
            </button>
            <button type="button" className="button" onClick={() => change(openBoard('losses', node.id))}>
              Where it loses
            </button>
          </div>
          <ClaimList title="its claims" rows={claims.filter((row) => row.own)} whole />
          <ClaimList title="background" rows={claims.filter((row) => !row.own)} whole />
          {claims.length === 0 && <p className="nothing">No comparison claim in its abstract.</p>}
          <p className="source">read from {paper.sources.join(', ')}</p>
        </>
      )}
    </StateOf>
  )
}

function Links({ paper }: { readonly paper: Paper }) {
  const links = [paper.url ?? '', ...(paper.code ?? [])].filter((url) => /^https?:\/\//iu.test(url))
  return links.map((url) => (
    <a key={url} className="link" href={url} target="_blank" rel="noreferrer noopener">
      <Icon name="link" /> {textAt({ url }, 'url').replace(/^https?:\/\/(?:www\.)?/iu, '')}
    </a>
  ))
}
