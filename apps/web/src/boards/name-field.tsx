import type { NodeRef } from '@claimgraph/model'
import { useId, useMemo, useState, type SyntheticEvent } from 'react'
import type { NodeType } from '../scene/node-types.js'
import { useNodeRef } from '../panels/use-node-ref.js'
import { useScene } from '../scene/scene.js'

const SUGGESTED = 200

/** A field for the name of a node of one type, with the known names to choose from, the most telling first. */
export function NameField({
  label,
  type,
  value,
  ask,
}: {
  readonly label: string
  readonly type: NodeType
  readonly value: string
  readonly ask: (name: string) => void
}) {
  const id = useId()
  const known = useKnown(type)
  const { name } = useNodeRef(value)
  const [text, setText] = useState<string | null>(null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text === null) return
    ask(known.find((node) => node.name === text)?.id ?? text.trim())
    setText(null)
  }
  return (
    <form className="name-field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        list={`${id}-list`}
        placeholder={`Name of a ${type}…`}
        value={text ?? (value === '' ? '' : name)}
        onChange={(event) => {
          setText(event.target.value)
          const chosen = known.find((node) => node.name === event.target.value)
          if (chosen === undefined) return
          ask(chosen.id)
          setText(null)
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={submit}
      />
      <datalist id={`${id}-list`}>
        {known.slice(0, SUGGESTED).map((node) => (
          <option key={node.id} value={node.name} />
        ))}
      </datalist>
    </form>
  )
}

function useKnown(type: NodeType): readonly NodeRef[] {
  const { graph } = useScene()
  return useMemo(
    () =>
      graph
        .filterNodes((_, node) => node.type === type)
        .sort((a, b) => graph.getNodeAttribute(a, 'rank') - graph.getNodeAttribute(b, 'rank'))
        .map((id) => ({ id, type, name: graph.getNodeAttribute(id, 'name') })),
    [graph, type],
  )
}
