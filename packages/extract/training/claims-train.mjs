// claims-train.mjs [ENTITIES.json…]: trains what the claim and result finders have learnt, on all gold papers, and writes it. After a build. Deterministic. ENTITIES are files of
// claims-entities.mjs; claims-calibration.json is what claims-cross-validate.mjs writes with CURVES=path.
import { readFileSync, writeFileSync } from 'node:fs'
import { learn, readRows } from './claims-learn.mjs'

const model = learn(readRows(process.argv.slice(2)))
const [curves, accurateCurves] = JSON.parse(readFileSync(new URL('claims-calibration.json', import.meta.url), 'utf8'))
const round = (value, digits) => +value.toFixed(digits)
const short = (forest) => ({
  ...forest,
  bias: round(forest.bias, 4),
  thresholds: forest.thresholds.map((v) => round(v, 3)),
  leaves: forest.leaves.map((v) => round(v, 3)),
})
const compact = (model) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(model).map(([k, v]) => [k, v?.leaves ? short(v) : v?.forest ? { ...v, forest: short(v.forest) } : v]),
    ),
  )
const write = (path, type, constant, what, model) =>
  writeFileSync(
    new URL(`../src/${path}.generated.ts`, import.meta.url),
    `// Written by training/claims-train.mjs.\nimport type { ${type} } from './${path.split('/')[1]}.js'\n\n/** ${what} */\nexport const ${constant}: ${type} = ${compact(model)}\n`,
  )
write('claims/claim-model', 'ClaimModel', 'CLAIM_MODEL', 'What was learnt about claims from the gold papers.', {
  ...model.claims,
  calibration: curves.claims,
})
write('results/result-model', 'ResultModel', 'RESULT_MODEL', 'What was learnt about results from the gold papers.', {
  ...model.results,
  calibration: curves.results,
})
writeFileSync(
  new URL('../../encoder/src/curves.generated.ts', import.meta.url),
  `// Written by packages/extract/training/claims-train.mjs.\nimport type { ConfidenceCurves } from '@claimgraph/extract'\n\n/** How often claims and results of \`accurate\` are right, by what the forests give them. */\nexport const CURVES: ConfidenceCurves = ${JSON.stringify(accurateCurves)}\n`,
)
