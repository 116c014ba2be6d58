import type { LeaderboardAnswer } from '@claimgraph/model'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { NodeButton } from '../panels/node-button.js'
import { PaperLine } from '../panels/paper-line.js'
import { StateOf } from '../panels/state-of.js'
import { NameField } from './name-field.js'
import { useBoard } from './use-board.js'

/** Absolute results on a benchmark by one metric; what is relative stands apart, with what it is relative to. */
export function LeaderboardBoard() {
  const { about, other, ask, askOther } = useBoard()
  return (
    <>
      <h2>What is reported on a benchmark?</h2>
      <div className="asking">
        <NameField label="Benchmark" type="benchmark" value={about} ask={ask} />
        <NameField label="Metric" type="metric" value={other} ask={askOther} />
      </div>
      {about === '' ? <p className="nothing">Name a benchmark.</p> : <Answer benchmark={about} metric={other} />}
    </>
  )
}

function Answer({ benchmark, metric }: { readonly benchmark: string; readonly metric: string }) {
  const { ask, askOther } = useBoard()
  const answer = useAnswer<LeaderboardAnswer>(addresses.leaderboard(benchmark, metric))
  return (
    <StateOf answer={answer} what="the leaderboard" onNearest={ask}>
      {(board) => (
        <>
          <p className="lead">
            <NodeButton node={board.benchmark} /> by <NodeButton node={board.metric} />
            {board.better !== null && `, ${board.better} is better`}
          </p>
          {board.otherMetrics.length > 0 && (
            <p className="chips">
              {board.otherMetrics.map((one) => (
                <button key={one.id} type="button" className="chip" onClick={() => askOther(one.id)}>
                  {one.name}
                </button>
              ))}
            </p>
          )}
          <Absolute board={board} />
          <Relative board={board} />
        </>
      )}
    </StateOf>
  )
}

function Absolute({ board: { rows } }: { readonly board: LeaderboardAnswer }) {
  if (rows.length === 0) return <p className="nothing">No absolute result by this metric in these abstracts.</p>
  return (
    <table className="data wide">
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">model</th>
          <th scope="col">value</th>
          <th scope="col">condition</th>
          <th scope="col">reported by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.model.id} ${row.condition ?? ''} ${row.on?.id ?? ''}`}>
            <td className="number">{row.rank}</td>
            <th scope="row">
              <NodeButton node={row.model} />
              {row.on && <span className="quiet"> on {row.on.name}</span>}
            </th>
            <td className="number">
              <b>{row.value}</b>
              {row.spread[0] !== row.spread[1] && (
                <span className="quiet">
                  {' '}
                  {row.spread[0]} to {row.spread[1]}
                </span>
              )}
            </td>
            <td>{row.condition}</td>
            <td>
              {row.reported.map((report) => (
                <div key={`${report.paper.id} ${report.evidence.start}`} className="report">
                  <PaperLine paper={report.paper} />
                  <blockquote className="sentence">{report.evidence.text}</blockquote>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Relative({ board: { relative } }: { readonly board: LeaderboardAnswer }) {
  if (relative.length === 0) return null
  return (
    <section className="section">
      <h3>
        relative results <span className="count">{relative.length}</span>
      </h3>
      <ul className="results">
        {relative.map((row, i) => (
          <li key={i}>
            <details>
              <summary>
                <b>{row.value}</b>
                <span>
                  {row.model.name} <em>{row.relativeTo === null ? row.kind : `${row.kind} to ${row.relativeTo}`}</em>
                </span>
              </summary>
              <NodeButton node={row.model} />
              <blockquote className="sentence">{row.evidence.text}</blockquote>
              <PaperLine paper={row.paper} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
