import type { ComparisonRow } from '@claimgraph/model'
import { trimPassages } from '../scene/trim-passages.js'
import { VERBS } from '../scene/relation-words.js'
import { Confidence } from './confidence.js'
import { NodeButton } from './node-button.js'
import { PaperLine } from './paper-line.js'
import { RejectButton } from './reject-button.js'
import { useWorkbench } from '../workbench-context.js'

/** One claim: who and on what, the sentence that states it, its paper, how sure it is. `whole` names both sides. */
export function ClaimCard({ row, whole = false }: { readonly row: ComparisonRow; readonly whole?: boolean }) {
  const { source } = useWorkbench()
  const conditions = [...row.metrics, ...row.benchmarks, ...row.tasks]
  return (
    <li className={`claim ${row.relation}`}>
      <div className="claim-head">
        {whole && (
          <>
            <NodeButton node={row.subject} />
            <span className="verb">{VERBS[row.relation]}</span>
          </>
        )}
        {row.object === null ? <span className="prior">prior work</span> : <NodeButton node={row.object} />}
        <span className="marks">
          {row.sota && (
            <span className="mark" title="The text says state of the art">
              SOTA
            </span>
          )}
          {row.addon && (
            <span className="mark" title="Applied to it, against it without">
              add-on
            </span>
          )}
          {!row.own && (
            <span className="mark" title="Background, not this paper's own finding">
              background
            </span>
          )}
          <Confidence value={row.confidence} />
        </span>
      </div>
      {conditions.length > 0 && <div className="conditions">{conditions.join(' · ')}</div>}
      {trimPassages(row.evidence).map(({ before, core, after }, i) => (
        <blockquote key={i} className={i === 0 ? 'sentence' : 'sentence further'}>
          <bdi>
            {before}
            <span className="core">{core}</span>
            {after}
          </bdi>
        </blockquote>
      ))}
      <div className="claim-foot">
        <PaperLine paper={row.paper} />
        {source.kind === 'server' && <RejectButton claim={row.claim} />}
      </div>
    </li>
  )
}
