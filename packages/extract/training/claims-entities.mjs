// claims-entities.mjs MENTIONS.json[,OTHER.json…] OUT.json: entities as the chain finds them from the first file's mentions, having learnt from those of all, in papers that no part of it has seen; what claims are judged by, and learn from beside
// the gold's own. MENTIONS.json is what oof-mentions.mjs or ../../encoder/training/merge-mentions.mjs writes.
import { writeFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { assignRoles } from '../dist/entities/assign-roles.js'
import { joinMentions } from '../dist/entities/join-mentions.js'
import { fitEntities } from './entities-fit.mjs'
import { readMentioned } from './mentions.mjs'

const [mentionsPath, out] = process.argv.slice(2)
const readings = readMentioned(mentionsPath)
const entities = {}
for (let fold = 0; fold < 5; fold++) {
  const model = fitEntities(readings.flat().filter((row) => row.fold !== fold))
  for (const { paper, mentions } of readings[0].filter((row) => row.fold === fold)) {
    const text = readPaperText(paper)
    entities[paper.id] = assignRoles(text, joinMentions(text, mentions, model), model)
  }
}
writeFileSync(out, JSON.stringify(entities))
