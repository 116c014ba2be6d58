// Judges the claim finder on held-out papers: for each fold, trained on the other four. `node training/claims-cross-validate.mjs [gold]` after a build.
import { readPaperText } from '../../text/dist/index.js'
import { scoreRecords } from '../../score/dist/index.js'
import { findClaims } from '../dist/claims/find-claims.js'
import { findResults } from '../dist/results/find-results.js'
import { fitClaims } from './claims-fit.mjs'
import { goldEntities, readGold } from './claims-gold.mjs'
import { fitResults } from './claims-result-fit.mjs'
import { resultRows } from './claims-result-rows.mjs'
import { paperRows } from './claims-rows.mjs'

const papers = readGold().map((paper) => {
  const entities = goldEntities(paper)
  const goldIndex = (type, name) => entities.findIndex((e) => e.type === type && e.name === name)
  return { ...paper, entities, claims: paperRows(paper, entities, goldIndex), results: resultRows(paper, entities, goldIndex) }
})
console.log(
  'results reached',
  papers.reduce((n, p) => n + p.results.reached, 0),
  'of',
  papers.reduce((n, p) => n + (p.gold.results ?? []).length, 0),
)
const options = JSON.parse(process.argv[2] ?? '{}')
const predicted = []
for (let fold = 0; fold < 5; fold++) {
  const training = papers.filter((p) => p.fold !== fold)
  const claimModel = fitClaims(
    training.map((p) => p.claims),
    options,
  )
  const resultModel = fitResults(
    training.map((p) => p.results),
    options.results,
  )
  for (const paper of papers.filter((p) => p.fold === fold)) {
    const text = readPaperText(paper)
    const claims = findClaims(text, paper.entities, claimModel)
    const results = findResults(text, paper.entities, resultModel)
    predicted.push({ paper, record: { id: paper.id, title: paper.title, entities: paper.entities, claims, results } })
  }
}
const CLASSES = [
  'baseline',
  'claim',
  'claim.pair',
  'claim.named',
  'condition',
  'own',
  'sota',
  'evidence',
  'result',
  'result.full',
  'result.kind',
]
const table = (name, chosen) => {
  const answer = scoreRecords(
    chosen.map((p) => p.paper.gold),
    chosen.map((p) => p.record),
  )
  console.log(
    name.padEnd(8),
    CLASSES.map(
      (c) => `${c} ${(100 * answer[c].f1).toFixed(1)} (${(100 * answer[c].p).toFixed(0)}/${(100 * answer[c].r).toFixed(0)})`,
    ).join('  '),
  )
}
table('all', predicted)
for (const file of ['dev', 'more'])
  table(
    file,
    predicted.filter((p) => p.paper.file === file),
  )
for (let fold = 0; fold < 5; fold++)
  table(
    `fold ${fold}`,
    predicted.filter((p) => p.paper.fold === fold),
  )
