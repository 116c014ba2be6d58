import { Icon } from '../panels/icon.js'
import { useWorkbench } from '../workbench-context.js'
import { buildListings } from './build-listings.js'

/** Chooses listings and builds them: the same as dropping them on the page. */
export function AddPapers() {
  const workbench = useWorkbench()
  return (
    <label className="icon-button add-papers" title="Add papers: choose a listing, or drop it on the page">
      <Icon name="plus" />
      <input
        type="file"
        multiple
        aria-label="Add papers from a listing"
        onChange={(event) => {
          void buildListings(workbench, [...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </label>
  )
}
