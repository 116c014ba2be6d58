import type { Problem } from '@claimgraph/model'
import type { ReactNode } from 'react'
import type { Answered } from '../api/create-answers.js'
import { Failure } from './failure.js'

/** An answer in any of its states: a skeleton while it is on its way, what to do when it failed, else what is made of it. */
export function StateOf<T>({
  answer,
  what,
  children,
  onNearest,
}: {
  readonly answer: Answered<T>
  /** What is waited for: "the graph". */
  readonly what: string
  readonly children: (value: T) => ReactNode
  readonly onNearest?: ((name: string) => void) | undefined
}) {
  if (answer.state === 'loading') return <Skeleton what={what} />
  if (answer.state === 'failed') return <Failure problem={answer.problem satisfies Problem} onNearest={onNearest} />
  return children(answer.value)
}

function Skeleton({ what }: { readonly what: string }) {
  return (
    <div className="skeleton" role="status" aria-label={`Loading ${what}`}>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
