import type { ExtractionRecord } from '@claimgraph/model'
import { VERBS } from '../scene/relation-words.js'
import { Confidence } from './confidence.js'
import { MarkedText } from './marked-text.js'

/** What was found in a text: marked in it, then listed. */
export function RecordView({
  title,
  abstract,
  record,
}: {
  readonly title: string
  readonly abstract: string
  readonly record: ExtractionRecord
}) {
  return (
    <>
      <h2>
        <MarkedText text={title} field="title" record={record} />
      </h2>
      <p className="abstract">
        <MarkedText text={abstract} field="abstract" record={record} />
      </p>
      <section className="section">
        <h3>
          claims <span className="count">{record.claims.length}</span>
        </h3>
        <ul className="claims">
          {record.claims.map((claim, i) => (
            <li key={i} className={`claim ${claim.relation}`}>
              <div className="claim-head">
                <b>{claim.subject}</b> <span className="verb">{VERBS[claim.relation]}</span> <b>{claim.object}</b>
                <span className="marks">
                  {!claim.own && <span className="mark">background</span>}
                  <Confidence value={claim.confidence} />
                </span>
              </div>
              <div className="conditions">{[...claim.metrics, ...claim.benchmarks, ...claim.tasks].join(' · ')}</div>
              <blockquote className="sentence">{claim.evidence}</blockquote>
              <div className="quiet">rule: {claim.rule}</div>
            </li>
          ))}
        </ul>
        {record.claims.length === 0 && <p className="nothing">No comparison claim found.</p>}
      </section>
      <section className="section">
        <h3>
          results <span className="count">{record.results.length}</span>
        </h3>
        <ul className="results">
          {record.results.map((result, i) => (
            <li key={i} title={result.evidence}>
              <b>{result.value}</b>{' '}
              <span>
                {[result.model, result.metric, result.benchmark].filter(Boolean).join(' · ')}
                {result.kind !== 'absolute' && (
                  <em>
                    {' '}
                    {result.kind}
                    {result.relative_to === null ? '' : ` to ${result.relative_to}`}
                  </em>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h3>
          things <span className="count">{record.entities.length}</span>
        </h3>
        <p className="chips">
          {record.entities.map((entity) => (
            <span
              key={`${entity.type} ${entity.name}`}
              className={`chip found ${entity.type}`}
              title={entity.mentions.join(', ')}
            >
              {entity.name} <span className="chip-note">{entity.role ?? entity.type}</span>
            </span>
          ))}
        </p>
      </section>
    </>
  )
}
