// Follow some models: after each build, print the claims against them that were not there before.
//   node examples/watch-claims.mjs LIBRARY LISTING NAME...      run it again whenever there is a new listing
import { existsSync } from 'node:fs'
import { askBaselines, findNode } from '@claimgraph/graph'
import { ClaimgraphError } from '@claimgraph/model'
import { build, openSession } from '@claimgraph/pipeline'

const [db, listing, ...followed] = process.argv.slice(2)
if (followed.length === 0) {
  console.error('expected a library, a listing and the names of some models')
  process.exit(2)
}

/** Claims against the followed models, by id: the id of a claim is the same on every run and on every machine. */
async function claims() {
  const found = new Map()
  if (!existsSync(db)) return found
  const { graph } = await openSession(db, { looks: false })
  for (const name of followed.filter((one) => isKnown(graph, one))) {
    for (const row of askBaselines(graph, name, { variants: true }).rows) found.set(row.claim, { name, ...row })
  }
  return found
}

function isKnown(graph, name) {
  try {
    return findNode(graph, name, 'model') !== undefined
  } catch (error) {
    if (error instanceof ClaimgraphError && error.kind === 'not-found') return false
    throw error
  }
}

const before = await claims()
const { added, updated } = await build({ inputs: [listing], db })
console.error(`${added} papers added, ${updated} updated`)
const fresh = [...(await claims())].filter(([id]) => !before.has(id)).map(([, row]) => row)
for (const { name, paper, subject, relation, evidence } of fresh) {
  console.log(`${name}: ${subject.name} ${relation} it, says "${paper.title}": ${evidence[0]?.text}`)
}
console.log(`${fresh.length} new claims`)
