import type { ClaimGraph } from '@claimgraph/graph'
import type { ExportOptions } from './export-options.js'

/** How much an export wrote: papers for BibTeX, rows for LaTeX, nodes and relationships of all other formats. */
export async function countWritten(
  { format, without }: Pick<ExportOptions, 'format' | 'without'>,
  part: ClaimGraph,
): Promise<Readonly<Record<string, number>>> {
  const { countView, viewGraph } = await import('@claimgraph/export')
  if (format === 'bibtex') return { papers: part.filterNodes((_, { label }) => label === 'Paper').length }
  if (format === 'latex') {
    const { askProposals } = await import('@claimgraph/graph')
    return { rows: askProposals(part).length }
  }
  const { nodes, relationships } = countView(viewGraph(part, without))
  return format === 'csv-nodes' ? { nodes } : { nodes, relationships }
}
