// cross-validate.mjs SHARED MODELS_FOLDER: honest figures. Runs the whole chain on each fifth of the labelled papers with the tagger trained on the other four
// (MODELS_FOLDER/fold0.json …, made by FOLD=k OUT=… train-tagger.mjs) and scores with the gold's own scorer: mean and spread over folds, and by kind of paper.
import { readFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'
import { makeRecord } from '../dist/create-extractor.js'
import { findMentionsWith } from '../dist/entities/find-mentions.js'
import { readTaggerModel } from '../dist/tagger/tagger-model.js'
import { readGold } from './gold.mjs'

const [shared, models] = process.argv.slice(2)
const { score } = await import(`${shared}/gold/score.mjs`)
const papers = readGold(shared)
const predicted = new Map()
for (let fold = 0; fold < 5; fold++) {
  const model = readTaggerModel(JSON.parse(readFileSync(`${models}/fold${fold}.json`, 'utf8')))
  for (const { paper } of papers.filter((row) => row.fold === fold)) {
    const text = readPaperText(paper)
    predicted.set(paper.id, makeRecord(paper.id, text, findMentionsWith(model, text)))
  }
}
const scoreOf = (rows) => score(new Map(rows.map(({ record }) => [record.id, record])), predicted)
const folds = [0, 1, 2, 3, 4].map((fold) => scoreOf(papers.filter((row) => row.fold === fold)))
const parts = {
  all: scoreOf(papers),
  seeds: scoreOf(papers.filter((row) => row.set === 'dev')),
  others: scoreOf(papers.filter((row) => row.set === 'more')),
  unseen: scoreOf(papers.filter((row) => row.unseenByTeacher)),
}
const show = (value) => (100 * value).toFixed(1).padStart(6)
console.log('class'.padEnd(14), '     P     R    F1  mean  ± sd | seeds others unseen by teacher')
for (const [name, all] of Object.entries(parts.all)) {
  const f1s = folds.map((fold) => fold[name].f1)
  const mean = f1s.reduce((sum, value) => sum + value, 0) / 5
  const spread = Math.sqrt(f1s.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4)
  console.log(
    name.padEnd(14),
    show(all.p),
    show(all.r),
    show(all.f1),
    show(mean),
    show(spread),
    '|',
    show(parts.seeds[name].f1),
    show(parts.others[name].f1),
    show(parts.unseen[name].f1),
  )
}
