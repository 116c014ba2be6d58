import type { ExtractionRecord, Problem, RebuttalAnswer } from '@claimgraph/model'
import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import { useWorkbench } from '../workbench-context.js'
import { Failure } from './failure.js'
import { RecordView } from './record-view.js'
import { RebuttalView } from './rebuttal-view.js'

interface Tried {
  readonly title: string
  readonly abstract: string
  readonly record: ExtractionRecord
  readonly rebuttal: RebuttalAnswer
}

/** Paste a title and abstract: what is found in them, how sure it is, and which baselines a reviewer would miss. */
export function TryScreen() {
  const { api } = useWorkbench()
  const [title, setTitle] = useState('')
  const [abstract, setAbstract] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [reads, setReads] = useState(false)
  const read = async () => {
    setProblem(null)
    setReads(true)
    try {
      const draft = { title, abstract }
      const [record, rebuttal] = await Promise.all([
        api.post<ExtractionRecord>(addresses.extract, draft),
        api.post<RebuttalAnswer>(addresses.rebuttal, draft),
      ])
      setTried({ ...draft, record, rebuttal })
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setReads(false)
    }
  }
  return (
    <div className="screen try">
      <form
        className="try-form"
        onSubmit={(event) => {
          event.preventDefault()
          void read()
        }}
      >
        <h2>Try it on a text of your own</h2>
        <label>
          Title
          <input className="field" value={title} maxLength={10_000} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label>
          Abstract
          <textarea
            className="field"
            rows={12}
            value={abstract}
            maxLength={100_000}
            onChange={(event) => setAbstract(event.target.value)}
          />
        </label>
        <button type="submit" className="button primary" disabled={reads || (title.trim() === '' && abstract.trim() === '')}>
          {reads ? 'Reading…' : 'Read it'}
        </button>
        <p className="quiet">Nothing of it is kept.</p>
      </form>
      <div className="tried">
        {problem !== null && <Failure problem={problem} />}
        {tried !== null && (
          <>
            <RecordView title={tried.title} abstract={tried.abstract} record={tried.record} />
            <RebuttalView answer={tried.rebuttal} />
          </>
        )}
      </div>
    </div>
  )
}
