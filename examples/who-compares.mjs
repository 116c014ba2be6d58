// Build a graph from a listing and print who compares against a model, with the sentence that says so.
//   node examples/who-compares.mjs [LISTING] [NAME]
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askBaselines } from '@claimgraph/graph'
import { build, openSession } from '@claimgraph/pipeline'

const sample = fileURLToPath(new URL('autoregressive-generation.txt', import.meta.url))
const [listing = sample, name = 'VAR'] = process.argv.slice(2)

// The library is the file to keep: give it a path of your own, and the next build extracts only what is new.
const db = join(await mkdtemp(join(tmpdir(), 'claimgraph-')), 'library.jsonl')
const { papers, claims, seconds } = await build({ inputs: [listing], db })
console.error(`${papers} papers, ${claims} claims, ${seconds} s`)

const { graph } = await openSession(db)
const answer = askBaselines(graph, name, { variants: true })
console.log(`${answer.papers} papers compare against ${answer.name.name}`)
for (const { paper, subject, relation, metrics, confidence, evidence } of answer.rows) {
  const on = metrics.length > 0 ? ` on ${metrics.join(', ')}` : ''
  console.log(`\n${paper.title}\n  ${subject.name} ${relation} it${on} (confidence ${confidence.toFixed(2)})`)
  console.log(`  "${evidence[0]?.text}"`)
}
