import type { GraphAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { readBetween, type BetweenLine } from '../scene/read-between.js'
import { readResults } from '../scene/read-results.js'
import { Confidence } from './confidence.js'
import { PaperLine } from './paper-line.js'
import { ResultList } from './result-list.js'
import { StateOf } from './state-of.js'

/** All between two nodes besides the claims of models: results with their kind, and every other relationship with its sentences. */
export function BetweenList({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useAnswer<GraphAnswer>(addresses.between(from, to))
  return (
    <StateOf answer={answer} what="what is between them">
      {(between) => {
        const lines = readBetween(between)
        return (
          <>
            <ResultList title="results" lines={readResults(between)} showModel />
            {lines.length > 0 && (
              <section className="section">
                <h3>
                  what else is said <span className="count">{lines.length}</span>
                </h3>
                <ul className="claims">
                  {lines.map((line) => (
                    <Line key={line.id} line={line} />
                  ))}
                </ul>
              </section>
            )}
          </>
        )
      }}
    </StateOf>
  )
}

function Line({ line }: { readonly line: BetweenLine }) {
  return (
    <li className="claim">
      <div className="claim-head">
        <bdi>{line.from}</bdi> <span className="verb">{line.verb}</span> <bdi>{line.to}</bdi>
        {line.confidence !== null && (
          <span className="marks">
            <Confidence value={line.confidence} />
          </span>
        )}
      </div>
      {line.sentences.map((sentence, i) => (
        <blockquote key={i} className="sentence">
          <bdi>{sentence}</bdi>
        </blockquote>
      ))}
      {line.sentences.length === 0 && <p className="quiet">Read from the names themselves.</p>}
      {line.paper !== null && (
        <div className="claim-foot">
          <PaperLine paper={line.paper} />
        </div>
      )}
    </li>
  )
}
