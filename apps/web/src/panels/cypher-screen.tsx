import { useMemo } from 'react'
import type { CypherProblem } from '../api/cypher-problem.js'
import { useQueryConsole } from '../controllers/use-query-console.js'
import { sampleQueries } from '../scene/sample-queries.js'
import { useScene } from '../scene/scene.js'
import { CypherEditor } from './cypher-editor.js'
import { EngineSwitch } from './engine-switch.js'
import { QueryResult } from './query-result.js'

/** A console for Cypher over the graph: editor, samples, history, rows. */
export function CypherScreen() {
  const { text, runs, outcome, history, edit, run, cancel } = useQueryConsole()
  const problem = outcome?.kind === 'problem' ? outcome.problem : null
  return (
    <div className="screen cypher">
      <div className="editor">
        <CypherEditor value={text} error={problem?.cypher?.offset ?? null} change={edit} run={() => run(text)} />
        <div className="actions">
          {runs ? (
            <button type="button" className="button" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className="button primary" disabled={text.trim() === ''} onClick={() => run(text)}>
              Run <kbd>Ctrl Enter</kbd>
            </button>
          )}
          <EngineSwitch />
          {history.length > 0 && (
            <select className="field" aria-label="History" value="" onChange={(event) => run(event.target.value)}>
              <option value="">History…</option>
              {history.map((query) => (
                <option key={query} value={query}>
                  {query.replaceAll(/\s+/gu, ' ').slice(0, 100)}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
      {problem !== null && <QueryProblem problem={problem} />}
      {outcome?.kind === 'answer' && <QueryResult answer={outcome.answer} />}
      {outcome === null && !runs && <Samples run={run} />}
    </div>
  )
}

function QueryProblem({ problem }: { readonly problem: CypherProblem }) {
  return (
    <div className="failure" role="alert">
      <strong>{problem.title}</strong>
      {problem.cypher ? <pre className="code report">{problem.cypher.report}</pre> : <p>{problem.detail}</p>}
      {problem.nearest && <p>Did you mean {problem.nearest.join(', ')}?</p>}
    </div>
  )
}

function Samples({ run }: { readonly run: (query: string) => void }) {
  const { graph } = useScene()
  const samples = useMemo(() => sampleQueries(graph), [graph])
  return (
    <div className="cards">
      {samples.map(({ question, cypher }) => (
        <button key={question} type="button" className="card sample" onClick={() => run(cypher)}>
          <b>{question}</b>
          <pre className="code">{cypher}</pre>
        </button>
      ))}
    </div>
  )
}
