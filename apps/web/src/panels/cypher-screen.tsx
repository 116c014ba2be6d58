import type { Problem, QueryAnswer } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import { filter } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { Failure } from './failure.js'
import { QueryRows } from './query-rows.js'
import { SAMPLE_QUERIES } from '../scene/sample-queries.js'

/** A console for Cypher over the graph: samples, an editor, rows. */
export function CypherScreen() {
  const { view, api, change } = useWorkbench()
  const { cypher } = useStore(view)
  const [answer, setAnswer] = useState<QueryAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [runs, setRuns] = useState<AbortController | null>(null)
  const run = async (text: string) => {
    const control = new AbortController()
    setRuns(control)
    setProblem(null)
    try {
      setAnswer(await api.post<QueryAnswer>(addresses.query, { cypher: text }, control.signal))
    } catch (error) {
      if (!control.signal.aborted) setProblem(problemOf(error))
    } finally {
      setRuns(null)
    }
  }
  return (
    <div className="screen cypher">
      <div className="editor">
        <textarea
          className="field code"
          aria-label="Cypher query"
          spellCheck={false}
          rows={6}
          placeholder="MATCH (p:Paper)-[c:COMPARES_WITH]->(m:Model) RETURN m.name, count(p) AS papers ORDER BY papers DESC"
          value={cypher}
          onChange={(event) => change(filter({ cypher: event.target.value }))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run(cypher)
          }}
        />
        <div className="actions">
          {runs === null ? (
            <button type="button" className="button primary" disabled={cypher.trim() === ''} onClick={() => void run(cypher)}>
              Run <kbd>Ctrl Enter</kbd>
            </button>
          ) : (
            <button type="button" className="button" onClick={() => runs.abort()}>
              Cancel
            </button>
          )}
          <select
            className="field"
            aria-label="Sample queries"
            value=""
            onChange={(event) => {
              change(filter({ cypher: event.target.value }))
              void run(event.target.value)
            }}
          >
            <option value="">Samples…</option>
            {SAMPLE_QUERIES.map(({ question, cypher: text }) => (
              <option key={question} value={text}>
                {question}
              </option>
            ))}
          </select>
        </div>
      </div>
      {problem !== null && <Failure problem={problem} />}
      {answer !== null && problem === null && <QueryRows answer={answer} />}
    </div>
  )
}
