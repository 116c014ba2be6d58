// train-entities.mjs SHARED MENTIONS.json[,OTHER.json…] [encoder]: learns joining, keeping and roles on all labelled papers and writes src/entities/entity-model.generated.ts, or that of packages/encoder. The mentions are those of
// oof-mentions.mjs: each paper's from a tagger that has not seen it, as the mentions of a new paper are; of several files all are learnt from. The same input gives the same file.
import { writeFileSync } from 'node:fs'
import { fitEntities } from './entities-fit.mjs'
import { readMentioned } from './mentions.mjs'

const [shared, mentionsPath, encoder] = process.argv.slice(2)
const [place, types] = encoder ? ['../../encoder/src', '@claimgraph/extract'] : ['../src/entities', './entity-model.js']
writeFileSync(
  new URL(`${place}/entity-model.generated.ts`, import.meta.url),
  `// Made by packages/extract/training/train-entities.mjs: thresholds and leaves learnt from labelled abstracts, no text of theirs.\nimport type { EntityModel } from '${types}'\n\nexport const ENTITY_MODEL: EntityModel = ${JSON.stringify(fitEntities(readMentioned(mentionsPath, shared).flat()))}\n`,
)
