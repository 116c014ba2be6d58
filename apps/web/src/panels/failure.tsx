import type { Problem } from '@claimgraph/model'
import { useWorkbench } from '../workbench-context.js'

/** What failed and what to do: known names near an unknown one, else another try. */
export function Failure({
  problem,
  onNearest,
}: {
  readonly problem: Problem
  readonly onNearest?: ((name: string) => void) | undefined
}) {
  const { answers } = useWorkbench()
  const nearest = problem.nearest ?? []
  return (
    <div className="failure" role="alert">
      <strong>{problem.title}</strong>
      <p>{problem.detail}</p>
      {nearest.length > 0 && onNearest ? (
        <p className="chips">
          {nearest.map((name) => (
            <button key={name} type="button" className="chip" onClick={() => onNearest(name)}>
              {name}
            </button>
          ))}
        </p>
      ) : (
        problem.status !== 404 && (
          <button type="button" className="button" onClick={() => answers.forget()}>
            Try again
          </button>
        )
      )}
    </div>
  )
}
