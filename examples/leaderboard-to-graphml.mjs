// Print a leaderboard, and write the whole graph as GraphML for Gephi, yEd, igraph or networkx.
//   node examples/leaderboard-to-graphml.mjs [LISTING] [BENCHMARK] [OUT]
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeGraphml } from '@claimgraph/export'
import { askLeaderboard } from '@claimgraph/graph'
import { build, openSession } from '@claimgraph/pipeline'

const folder = await mkdtemp(join(tmpdir(), 'claimgraph-'))
const sample = fileURLToPath(new URL('autoregressive-generation.txt', import.meta.url))
const [listing = sample, benchmark = 'ImageNet 256x256', out = join(folder, 'graph.graphml')] = process.argv.slice(2)
const db = join(folder, 'library.jsonl')
await build({ inputs: [listing], db })
const { graph } = await openSession(db)

// Absolute results only are ranked; what is relative to something stands apart in `relative`.
const board = askLeaderboard(graph, benchmark)
console.log(`${board.benchmark.name} by ${board.metric.name}, ${board.better ?? 'nobody knows which'} is better`)
for (const { rank, model, value, condition, reported } of board.rows) {
  console.log(
    `${rank}. ${model.name}: ${value}${condition === undefined ? '' : ` (${condition})`}, by ${reported[0]?.paper.title}`,
  )
}
console.log(`and ${board.relative.length} results that are relative to another model`)

// The writer gives the file piece by piece, and tells what GraphML cannot carry as it is.
await writeFile(out, writeGraphml(graph, { report: (line) => console.error(line) }))
console.log(`${graph.order} nodes and ${graph.size} relationships in ${out}`)
