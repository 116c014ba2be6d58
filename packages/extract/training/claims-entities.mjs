// claims-entities.mjs MENTIONS.json OUT.json: entities as the chain finds them in papers that no part of it has seen; what claims are judged by, and learn from beside
// the gold's own. MENTIONS.json is what oof-mentions.mjs or ../../encoder/training/merge-mentions.mjs writes.
import { readFileSync, writeFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { assignRoles } from '../dist/entities/assign-roles.js'
import { joinMentions } from '../dist/entities/join-mentions.js'
import { fitEntities } from './entities-fit.mjs'
import { readLabelled } from './gold.mjs'

const [mentionsPath, out] = process.argv.slice(2)
const found = JSON.parse(readFileSync(mentionsPath, 'utf8'))
const papers = readLabelled().map((row) => ({
  ...row,
  mentions: found[row.paper.id].filter(({ probability }) => probability >= Number(process.env.LEAST ?? 0.1)),
}))
const entities = {}
for (let fold = 0; fold < 5; fold++) {
  const model = fitEntities(papers.filter((row) => row.fold !== fold))
  for (const { paper, mentions } of papers.filter((row) => row.fold === fold)) {
    const text = readPaperText(paper)
    entities[paper.id] = assignRoles(text, joinMentions(text, mentions, model), model)
  }
}
writeFileSync(out, JSON.stringify(entities))
