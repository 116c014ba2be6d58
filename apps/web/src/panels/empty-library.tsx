import { DropTarget } from './drop-target.js'

/** What a reader sees who has no papers yet. */
export function EmptyLibrary() {
  return (
    <main className="empty" tabIndex={-1}>
      <h1>No papers yet</h1>
      <p>
        claimgraph reads listings of papers, a saved Hugging Face page or JSON Lines with titles and abstracts, and draws who
        claims to beat whom, each claim with its sentence.
      </p>
      <DropTarget />
      <p className="quiet">
        Or on the command line: <code>claimgraph build listing.txt</code>
      </p>
    </main>
  )
}
