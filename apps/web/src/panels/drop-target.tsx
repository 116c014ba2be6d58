import { buildListings } from '../share/build-listings.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'

/** Takes a listing, dropped or chosen, and builds it into the library: all that an empty library can do. */
export function DropTarget() {
  const workbench = useWorkbench()
  const runs = useStore(workbench.building)?.state === 'running'
  return (
    <label className="drop">
      <span>Drop a listing here, or choose a file</span>
      <input
        type="file"
        multiple
        disabled={runs}
        onChange={(event) => {
          void buildListings(workbench, [...(event.target.files ?? [])])
          // Else the same file, chosen again after a failure, would be no change.
          event.target.value = ''
        }}
      />
    </label>
  )
}
