import type { SearchAnswer } from '@claimgraph/model'
import { useId, useState, type KeyboardEvent } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { useFlight } from '../controllers/use-flight.js'
import { useSettled } from '../controllers/use-settled.js'
import { Icon } from './icon.js'
import { TypeGlyph } from './type-glyph.js'
import { useCommunityOf } from './use-community-of.js'

type Row = SearchAnswer['rows'][number]

const PAUSE = 90
const NONE: readonly Row[] = []

/** Search as you type; Enter or a click flies to the node and opens it. */
export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useId()
  const fly = useFlight()
  const asked = useSettled(text.trim(), PAUSE)
  const answer = useAnswer<SearchAnswer>(asked === '' ? null : addresses.search(asked))
  const rows = asked !== '' && answer.state === 'ready' ? answer.value.rows : NONE
  const choose = (row: Row | undefined) => {
    if (row === undefined) return
    setOpen(false)
    setText('')
    fly(row.id)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && rows.length > 0) {
      event.preventDefault()
      setAt((at + step + rows.length) % rows.length)
    } else if (event.key === 'Enter') {
      if (rows[at] !== undefined) event.currentTarget.blur()
      choose(rows[at])
    } else if (event.key === 'Escape') {
      setOpen(false)
      event.currentTarget.blur()
    }
  }
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        aria-label="Search models, papers, benchmarks"
        aria-expanded={open && text !== ''}
        aria-controls={list}
        aria-activedescendant={rows[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search models, papers, benchmarks…"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd>/</kbd>
      {open && asked !== '' && (
        <ul id={list} className="suggestions" role="listbox" aria-label="Found">
          {rows.map((row, i) => (
            <Suggestion key={row.id} id={`${list}-${i}`} row={row} on={i === at} choose={() => choose(row)} />
          ))}
          {answer.state === 'ready' && rows.length === 0 && (
            <li className="nothing" role="option" aria-selected={false} aria-disabled>
              Nothing like “{asked}” in these abstracts. Try fewer letters.
            </li>
          )}
          {answer.state === 'failed' && (
            <li className="nothing" role="option" aria-selected={false} aria-disabled>
              {answer.problem.detail}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function Suggestion({
  id,
  row,
  on,
  choose,
}: {
  readonly id: string
  readonly row: Row
  readonly on: boolean
  readonly choose: () => void
}) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={on}
      onMouseDown={(event) => {
        event.preventDefault()
        choose()
      }}
    >
      <TypeGlyph type={row.type} community={useCommunityOf(row.id)} />
      <bdi className="suggestion-name">{row.name}</bdi>
      <span className="quiet">
        {row.type}
        {row.type === 'paper' ? '' : ` · ${row.papers} ${row.papers === 1 ? 'paper' : 'papers'}`}
      </span>
    </li>
  )
}
