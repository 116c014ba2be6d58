// Trains what the claim finder has learnt, on all gold papers, and writes it: `node training/claims-train.mjs` after a build. Deterministic.
import { writeFileSync } from 'node:fs'
import { fitClaims } from './claims-fit.mjs'
import { goldEntities, readGold } from './claims-gold.mjs'
import { fitResults } from './claims-result-fit.mjs'
import { resultRows } from './claims-result-rows.mjs'
import { paperRows } from './claims-rows.mjs'

const papers = readGold().map((paper) => {
  const entities = goldEntities(paper)
  const goldIndex = (type, name) => entities.findIndex((e) => e.type === type && e.name === name)
  return { claims: paperRows(paper, entities, goldIndex), results: resultRows(paper, entities, goldIndex) }
})
const round = (value, digits) => +value.toFixed(digits)
const short = (forest) => ({
  ...forest,
  bias: round(forest.bias, 4),
  thresholds: forest.thresholds.map((v) => round(v, 3)),
  leaves: forest.leaves.map((v) => round(v, 3)),
})
const compact = (model) =>
  JSON.stringify(Object.fromEntries(Object.entries(model).map(([k, v]) => [k, v?.leaves ? short(v) : v])))
const write = (path, type, constant, what, model) =>
  writeFileSync(
    new URL(`../src/${path}.generated.ts`, import.meta.url),
    `// Written by training/claims-train.mjs.\nimport type { ${type} } from './${path.split('/')[1]}.js'\n\n/** ${what} */\nexport const ${constant}: ${type} = ${compact(model)}\n`,
  )
write(
  'claims/claim-model',
  'ClaimModel',
  'CLAIM_MODEL',
  'What was learnt about claims from the gold papers.',
  fitClaims(papers.map((p) => p.claims)),
)
write(
  'results/result-model',
  'ResultModel',
  'RESULT_MODEL',
  'What was learnt about results from the gold papers.',
  fitResults(papers.map((p) => p.results)),
)
