import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

/** Says to screen readers what the keys on the canvas come to. */
export function Announcer() {
  const words = useStore(useWorkbench().said)
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  )
}
