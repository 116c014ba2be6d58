import type { SchemaAnswer } from '@claimgraph/model'
import { useRef, useState, type KeyboardEvent } from 'react'
import { addresses } from '../api/addresses.js'
import { useAnswer } from '../api/use-answer.js'
import { completeCypher } from '../scene/complete-cypher.js'
import { highlightCypher } from '../scene/highlight-cypher.js'

/** A field for Cypher: coloured, completed from the graph's own words, the wrong word underlined. */
export function CypherEditor({
  value,
  error,
  change,
  run,
}: {
  readonly value: string
  /** UTF-16 offset of what was wrong; null when nothing was. */
  readonly error: number | null
  readonly change: (text: string) => void
  readonly run: () => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const schema = useAnswer<SchemaAnswer>(addresses.schema)
  const [cursor, setCursor] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [closed, setClosed] = useState(true)
  const { from, words } = completeCypher(value, cursor, schema.state === 'ready' ? schema.value : undefined)
  const open = !closed && words.length > 0
  const complete = (word: string) => {
    const text = `${value.slice(0, from)}${word}${value.slice(cursor)}`
    change(text)
    setClosed(true)
    requestAnimationFrame(() => field.current?.setSelectionRange(from + word.length, from + word.length))
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
    else if (event.key === 'Escape' && open) setClosed(true)
    else if (open && step !== undefined) setChosen((chosen + step + words.length) % words.length)
    else if (open && event.key === 'Tab') complete(words[chosen] ?? '')
    else return
    event.preventDefault()
  }
  return (
    <div className="code-field">
      <pre aria-hidden="true" className="code">
        <Coloured text={value} error={error} />
      </pre>
      <textarea
        ref={field}
        className="code"
        aria-label="Cypher query"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder="MATCH (m:Model) RETURN m.name"
        value={value}
        onChange={(event) => {
          change(event.target.value)
          setCursor(event.target.selectionStart)
          setChosen(0)
          // What is pasted needs no completing.
          setClosed((event.nativeEvent as InputEvent).data?.length !== 1)
        }}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onBlur={() => setClosed(true)}
        onKeyDown={press}
      />
      {open && (
        <ul className="completions" role="listbox" aria-label="Completions, Tab takes one">
          {words.map((word, i) => (
            <li
              key={word}
              role="option"
              aria-selected={i === chosen}
              onMouseDown={(event) => {
                event.preventDefault()
                complete(word)
              }}
            >
              {word}
            </li>
          ))}
          <li className="quiet">Tab takes it</li>
        </ul>
      )}
    </div>
  )
}

function Coloured({ text, error }: { readonly text: string; readonly error: number | null }) {
  const pieces = highlightCypher(text)
  let at = 0
  const marked = pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return { ...piece, wrong: error !== null && error >= start && error < at }
  })
  return (
    <>
      {marked.map((piece, i) => (
        <span key={i} className={`${piece.kind}${piece.wrong ? ' wrong' : ''}`}>
          {piece.text}
        </span>
      ))}
      {'\n'}
    </>
  )
}
