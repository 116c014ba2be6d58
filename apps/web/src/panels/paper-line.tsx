import type { PaperRef } from '@claimgraph/model'
import { openNode } from '../state/changes.js'
import { useWorkbench } from '../workbench-context.js'
import { Icon } from './icon.js'

/** A paper: its title opens it here, the arrow opens it where it lies on the web. */
export function PaperLine({ paper }: { readonly paper: PaperRef }) {
  const { change } = useWorkbench()
  return (
    <span className="paper-line">
      <button type="button" className="paper-title" onClick={() => change(openNode(paper.id))}>
        <bdi>{paper.title || 'Paper without a title'}</bdi>
      </button>
      {paper.year !== undefined && <span className="year"> {paper.year}</span>}
      {isWeb(paper.url) && (
        <a
          className="out"
          href={paper.url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={`Open “${paper.title}” on the web`}
        >
          <Icon name="link" />
        </a>
      )}
    </span>
  )
}

/** Only web addresses become links: what a listing says may be anything. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//iu.test(url)
}
