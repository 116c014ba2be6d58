// cross-validate.mjs SHARED MENTIONS.json[,OTHER.json…]: honest figures of the whole chain. The mentions are those of oof-mentions.mjs (each paper's from a tagger that has not seen it); what
// stands on them is trained here on four fifths and runs on the last. Scored with the gold's own scorer: mean and spread over folds, and by kind of paper.
// It runs on the mentions of the first file, and learns from those of all. LEAST=0.15 drops mentions below; OUT=path writes the predicted records.
import { writeFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { CLAIM_MODEL } from '../dist/claims/claim-model.generated.js'
import { makeRecord } from '../dist/create-extractor.js'
import { RESULT_MODEL } from '../dist/results/result-model.generated.js'
import { fitEntities } from './entities-fit.mjs'
import { isGold } from './gold.mjs'
import { readMentioned } from './mentions.mjs'

const [shared, mentionsPath] = process.argv.slice(2)
const { score } = await import(`${shared}/gold/score.mjs`)
const readings = readMentioned(mentionsPath, shared)
const scored = readings[0].filter(isGold)
const predicted = new Map()
for (let fold = 0; fold < 5; fold++) {
  const model = fitEntities(readings.flat().filter((row) => row.fold !== fold))
  for (const { paper, mentions } of scored.filter((row) => row.fold === fold))
    predicted.set(
      paper.id,
      makeRecord(paper.id, readPaperText(paper), mentions, { entities: model, claims: CLAIM_MODEL, results: RESULT_MODEL }),
    )
}
if (process.env.OUT)
  writeFileSync(process.env.OUT, [...predicted.values()].map((record) => `${JSON.stringify(record)}\n`).join(''))
const scoreOf = (rows) => score(new Map(rows.map(({ record }) => [record.id, record])), predicted)
const folds = [0, 1, 2, 3, 4].map((fold) => scoreOf(scored.filter((row) => row.fold === fold)))
const parts = {
  all: scoreOf(scored),
  seeds: scoreOf(scored.filter((row) => row.set === 'dev')),
  others: scoreOf(scored.filter((row) => row.set === 'more')),
}
const show = (value) => (100 * value).toFixed(1).padStart(6)
process.stdout.write(`${'class'.padEnd(14)}     P      R     F1   mean   ± sd |  seeds others\n`)
for (const [name, all] of Object.entries(parts.all)) {
  const f1s = folds.map((fold) => fold[name].f1)
  const mean = f1s.reduce((sum, value) => sum + value, 0) / 5
  const spread = Math.sqrt(f1s.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4)
  const row = [all.p, all.r, all.f1, mean, spread, NaN, parts.seeds[name].f1, parts.others[name].f1]
  process.stdout.write(`${name.padEnd(14)}${row.map((value) => (Number.isNaN(value) ? '|' : show(value))).join(' ')}\n`)
}
