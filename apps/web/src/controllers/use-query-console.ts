import type { QueryAnswer } from '@claimgraph/model'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import type { CypherProblem } from '../api/cypher-problem.js'
import { filter } from '../state/changes.js'
import { readHistory, writeHistory } from '../state/query-history.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

type Outcome =
  { readonly kind: 'answer'; readonly answer: QueryAnswer } | { readonly kind: 'problem'; readonly problem: CypherProblem }

/** The state of the Cypher console: its text is the view's, so that an address brings it back; its history is the browser's. */
export function useQueryConsole() {
  const { view, api, change } = useWorkbench()
  const { cypher, ran, engine } = useStore(view)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [runs, setRuns] = useState(false)
  const [history, setHistory] = useState(readHistory)
  const control = useRef<AbortController | null>(null)
  const asked = useRef('')
  const ask = async (query: string) => {
    asked.current = query
    // An address may ask while a query runs: the later one counts, whichever answers first.
    control.current?.abort()
    const own = new AbortController()
    control.current = own
    setRuns(true)
    const body = { cypher: query, ...(engine === 'embedded' ? {} : { engine }) }
    const found = await api.post<QueryAnswer>(addresses.query, body, own.signal).then(
      (answer): Outcome => ({ kind: 'answer', answer }),
      (error: unknown): Outcome => ({ kind: 'problem', problem: problemOf(error) }),
    )
    if (control.current !== own) return
    setRuns(false)
    if (!own.signal.aborted) setOutcome(found)
  }
  useEffect(() => {
    // An address of a query that was run brings its rows back.
    if (ran && cypher !== asked.current) void ask(cypher)
    if (cypher !== '') return
    asked.current = ''
    setOutcome(null)
  }, [ran, cypher])
  return {
    text: cypher,
    runs,
    outcome,
    history,
    edit: (text: string) => change(filter({ cypher: text, ran: false })),
    run: (query: string) => {
      if (query.trim() === '' || runs) return
      change(filter({ cypher: query, ran: true }))
      setHistory(writeHistory(query))
      void ask(query)
    },
    cancel: () => control.current?.abort(),
  }
}
