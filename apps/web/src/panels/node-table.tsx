import { useMemo } from 'react'
import { useScene } from '../scene/scene.js'
import { useStore } from '../state/use-store.js'
import { useWorkbench } from '../workbench-context.js'
import { NodeButton } from './node-button.js'
import { SortedTable, type Column } from './sorted-table.js'

interface Row {
  readonly id: string
  readonly name: string
  readonly type: 'paper' | 'model' | 'benchmark' | 'metric' | 'task'
  readonly papers: number
  readonly claims: number
  readonly year: number | null
  readonly community: string
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'name', value: (row) => row.name, show: (row) => <NodeButton node={row} /> },
  { key: 'type', title: 'type', value: (row) => row.type },
  { key: 'papers', title: 'papers', value: (row) => row.papers },
  { key: 'claims', title: 'claims', value: (row) => row.claims },
  { key: 'year', title: 'first year', value: (row) => row.year },
  { key: 'community', title: 'community', value: (row) => row.community },
]

/** The nodes that the canvas shows. */
export function NodeTable({ text }: { readonly text: string }) {
  const { view, pointed } = useWorkbench()
  const { graph, visible, communities } = useScene()
  const { selection } = useStore(view)
  const rows = useMemo(() => {
    const labels = new Map(communities.map(({ id, label }) => [id, label]))
    return [...visible.nodes]
      .map((id): Row => {
        const node = graph.getNodeAttributes(id)
        return { ...node, id, community: labels.get(node.community ?? -1) ?? '' }
      })
      .filter((row) => row.name.toLowerCase().includes(text.trim().toLowerCase()))
  }, [graph, visible, communities, text])
  return (
    <SortedTable
      rows={rows}
      columns={COLUMNS}
      keyOf={(row) => row.id}
      first="claims"
      isOn={(row) => selection?.kind === 'node' && selection.id === row.id}
      point={(row) => pointed.set(row?.id ?? null)}
    />
  )
}
