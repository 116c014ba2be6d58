import { useState } from 'react'
import { addresses } from '../api/addresses.js'
import { problemOf } from '../api/create-answers.js'
import { useWorkbench } from '../workbench-context.js'

/** Says that a claim is wrong; asked once more, then the library remembers and every later build obeys. */
export function RejectButton({ claim }: { readonly claim: string }) {
  const { api, answers } = useWorkbench()
  const [stage, setStage] = useState<'idle' | 'asked' | 'sent'>('idle')
  const [problem, setProblem] = useState('')
  const send = () => {
    setStage('sent')
    api.post(addresses.correct, { action: 'reject', claim }).then(
      () => answers.forget(),
      (error: unknown) => {
        setProblem(problemOf(error).detail)
        setStage('idle')
      },
    )
  }
  if (problem !== '') return <span className="reject problem">{problem}</span>
  if (stage === 'idle')
    return (
      <button type="button" className="reject" onClick={() => setStage('asked')}>
        wrong?
      </button>
    )
  if (stage === 'sent') return <span className="reject">…</span>
  return (
    <span className="reject asked">
      Take this claim out of the library?{' '}
      <button type="button" onClick={send}>
        yes
      </button>{' '}
      <button type="button" onClick={() => setStage('idle')}>
        no
      </button>
    </span>
  )
}
