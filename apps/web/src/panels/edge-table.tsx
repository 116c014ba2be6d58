import type { NodeRef } from '@claimgraph/model'
import { useMemo } from 'react'
import { confidenceWord } from '../scene/confidence-word.js'
import { relationStyle } from '../scene/relations.js'
import { useScene } from '../scene/scene.js'
import { openPair } from '../state/changes.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { NodeButton } from './node-button.js'
import { SortedTable, type Column } from './sorted-table.js'

interface Row {
  readonly id: string
  readonly from: NodeRef
  readonly to: NodeRef
  readonly relation: string
  readonly count: number
  readonly confidence: number
  readonly claim: boolean
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'from', title: 'from', value: (row) => row.from.name, show: (row) => <NodeButton node={row.from} /> },
  { key: 'relation', title: 'relation', value: (row) => row.relation, show: (row) => <Open row={row} /> },
  { key: 'to', title: 'to', value: (row) => row.to.name, show: (row) => <NodeButton node={row.to} /> },
  { key: 'count', title: 'times', value: (row) => row.count },
  {
    key: 'confidence',
    title: 'surest',
    value: (row) => (row.claim ? row.confidence : null),
    show: (row) => (row.claim ? `${confidenceWord(row.confidence)} ${row.confidence.toFixed(2)}` : ''),
  },
]

/** The lines that the canvas shows. */
export function EdgeTable({ text }: { readonly text: string }) {
  const { view } = useWorkbench()
  const { graph, visible } = useScene()
  const { selection } = useStore(view)
  const rows = useMemo(() => {
    const nodeOf = (id: string): NodeRef => ({
      id,
      type: graph.getNodeAttribute(id, 'type'),
      name: graph.getNodeAttribute(id, 'name'),
    })
    const wanted = text.trim().toLowerCase()
    return [...visible.edges]
      .map((id): Row => {
        const { relation, count, confidence } = graph.getEdgeAttributes(id)
        const { label, claim } = relationStyle(relation)
        return { id, from: nodeOf(graph.source(id)), to: nodeOf(graph.target(id)), relation: label, count, confidence, claim }
      })
      .filter(({ from, to, relation }) => `${from.name} ${relation} ${to.name}`.toLowerCase().includes(wanted))
  }, [graph, visible, text])
  return (
    <SortedTable
      rows={rows}
      columns={COLUMNS}
      keyOf={(row) => row.id}
      first="count"
      isOn={(row) => selection?.kind === 'pair' && selection.from === row.from.id && selection.to === row.to.id}
    />
  )
}

function Open({ row }: { readonly row: Row }) {
  const { change } = useWorkbench()
  return (
    <button
      type="button"
      className="verb-button"
      title="Every sentence behind it"
      onClick={() => change(openPair(row.from.id, row.to.id))}
    >
      {row.relation}
    </button>
  )
}
