import type { NodeRef, SurveyAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { NodeButton } from '../panels/node-button.js'
import { PaperLine } from '../panels/paper-line.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

/** The models of a family as a table. */
export function SurveyBoard() {
  const { about, ask } = useBoard()
  const answer = useAnswer<SurveyAnswer>(about === '' ? null : addresses.survey(about))
  return (
    <>
      <h2>What is there of a family?</h2>
      <div className="asking">
        <NameField label="Family" type="model" value={about} ask={ask} />
      </div>
      {about === '' ? (
        <p className="nothing">Name a family of models.</p>
      ) : (
        <StateOf answer={answer} what="the survey" onNearest={ask}>
          {({ rows }) =>
            rows.length === 0 ? <p className="nothing">No model of it in these abstracts.</p> : <Rows rows={rows} />
          }
        </StateOf>
      )}
    </>
  )
}

function Rows({ rows }: { readonly rows: SurveyAnswer['rows'] }) {
  return (
    <table className="data wide">
      <thead>
        <tr>
          {['model', 'builds on', 'compared with', 'benchmarks', 'reports', 'paper'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.model.id} ${row.paper.id}`}>
            <th scope="row">
              <NodeButton node={row.model} />
            </th>
            <td>
              <Names nodes={row.buildsOn} />
            </td>
            <td>
              <Names nodes={row.comparedWith} />
            </td>
            <td>
              <Names nodes={row.benchmarks} />
            </td>
            <td>
              {row.results.map((result, i) => (
                <div key={i} title={result.evidence.text}>
                  {result.metric} <b>{result.value}</b> {result.kind !== 'absolute' && <em className="quiet">{result.kind}</em>}
                </div>
              ))}
            </td>
            <td>
              <PaperLine paper={row.paper} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Names({ nodes }: { readonly nodes: readonly NodeRef[] }) {
  return nodes.map((node) => (
    <div key={node.id}>
      <NodeButton node={node} glyph={false} />
    </div>
  ))
}
