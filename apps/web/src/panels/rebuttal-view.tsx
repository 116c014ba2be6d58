import type { RebuttalAnswer } from '@claimgraph/model'
import { ClaimCard } from './claim-card.js'
import { NodeButton } from './node-button.js'

/** Baselines that papers near a text compare with and that it does not mention. */
export function RebuttalView({ answer: { missing } }: { readonly answer: RebuttalAnswer }) {
  return (
    <section className="section">
      <h3>
        what a reviewer may miss <span className="count">{missing.length}</span>
      </h3>
      {missing.length === 0 && (
        <p className="nothing">No baseline of its neighbourhood is missing, as far as these abstracts tell.</p>
      )}
      {missing.map(({ model, papers, why, rows }) => (
        <details key={model.id} className="through">
          <summary>
            <bdi>{model.name}</bdi> <span className="quiet">{why || `${papers.length} papers`}</span>
          </summary>
          <NodeButton node={model} />
          <ul className="claims">
            {rows.slice(0, 6).map((row) => (
              <ClaimCard key={row.claim} row={row} whole />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
