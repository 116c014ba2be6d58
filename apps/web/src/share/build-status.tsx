import { Failure } from '../panels/failure.js'
import { Icon } from '../panels/icon.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import type { Building, WhatIsNew } from './building.js'
import { follow } from './follow-list.js'
import { NewsList } from './news-list.js'

/** How far a dropped listing is, then what it brought; stays until it is closed. */
export function BuildStatus() {
  const { building, followed } = useWorkbench()
  const now = useStore(building)
  if (now === null) return null
  const close = () => {
    if (now.state === 'done') for (const one of now.news) followed.update(follow(one.followed))
    building.set(null)
  }
  return (
    <section className="build-status" aria-label="Build">
      {now.state === 'running' ? <Running now={now} /> : <Done now={now} close={close} />}
    </section>
  )
}

function Running({ now }: { readonly now: Extract<Building, { state: 'running' }> }) {
  return (
    <>
      <p role="status">
        <b>
          <bdi>{now.file}</bdi>
        </b>{' '}
        {now.words}…
      </p>
      <progress aria-label={`Building ${now.file}`} {...(now.share === null ? {} : { value: now.share })} max={1} />
    </>
  )
}

function Done({ now, close }: { readonly now: Exclude<Building, { state: 'running' }>; readonly close: () => void }) {
  return (
    <>
      <button type="button" className="icon-button close" aria-label="Close what is new" onClick={close}>
        <Icon name="close" />
      </button>
      {now.state === 'failed' ? (
        <>
          <h2>
            <bdi>{now.file}</bdi> was not built
          </h2>
          <Failure problem={now.problem} />
        </>
      ) : (
        <>
          <h2>
            <bdi>{now.files.join(', ')}</bdi>
          </h2>
          <p role="status">{wordsOf(now.report)}</p>
          {now.report.skipped.length > 0 && <Skipped skipped={now.report.skipped} />}
          <NewsList news={now.news} />
        </>
      )}
    </>
  )
}

function Skipped({ skipped }: { readonly skipped: WhatIsNew['skipped'] }) {
  return (
    <details>
      <summary>{skipped.length === 1 ? '1 record was skipped' : `${skipped.length} records were skipped`}</summary>
      <ul>
        {skipped.map(({ file, line, reason }) => (
          <li key={`${file} ${line}`}>
            line {line}: <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}

function wordsOf({ added, updated, unchanged, models, claims, results }: WhatIsNew): string {
  const papers = [
    number(added, 'new paper'),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} known before`] : []),
  ]
  const more = [
    ...(models > 0 ? [number(models, 'model')] : []),
    ...(claims > 0 ? [number(claims, 'claim')] : []),
    ...(results > 0 ? [number(results, 'result')] : []),
  ]
  return `${papers.join(', ')}.${more.length > 0 ? ` New in the graph: ${more.join(', ')}.` : ' Nothing new in the graph.'}`
}

function number(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? '' : 's'}`
}
