// claims-entities.mjs MENTIONS.json|oof OUT.json: entities as the chain finds them in papers that no part of it has seen; what claims are judged by, and learn from beside
// the gold's own. MENTIONS.json is what oof-mentions.mjs writes; `oof` takes the experiments' out-of-fold spans instead.
import { readFileSync, writeFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { assignRoles } from '../dist/entities/assign-roles.js'
import { joinMentions } from '../dist/entities/join-mentions.js'
import { readGold, SHARED } from './claims-gold.mjs'
import { fitEntities } from './entities-fit.mjs'
import { readGold as readPapers } from './gold.mjs'
import { oofMentions } from './oof-spans.mjs'

const [source, out] = process.argv.slice(2)
if (out) {
  const byId = new Map(readGold().map((paper) => [paper.id, paper]))
  const found = source === 'oof' ? undefined : JSON.parse(readFileSync(source, 'utf8'))
  const papers = readPapers(SHARED).map((row) => ({
    ...row,
    mentions: (found ? found[row.paper.id] : oofMentions(byId.get(row.paper.id))).filter(
      (mention) => mention.probability >= Number(process.env.LEAST ?? 0.1),
    ),
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
}
