// claims-train.mjs [ENTITIES.json…]: trains what the claim and result finders of `fast` have learnt, on all gold papers, and writes it; with READINGS=path (../../encoder/training/read-papers.mjs)
// those of `accurate`, into packages/encoder. After a build. Deterministic. ENTITIES are files of claims-entities.mjs; claims-calibration.json is what claims-cross-validate.mjs writes with CURVES=path.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadReadings } from '../../encoder/training/readings.mjs'
import { ACCURATE, learn, readRows } from './claims-learn.mjs'

const readings = process.env.READINGS ? await loadReadings(process.env.READINGS) : undefined
const model = learn(readRows(process.argv.slice(2), readings), readings ? ACCURATE : {})
const calibration = JSON.parse(readFileSync(new URL('claims-calibration.json', import.meta.url), 'utf8'))
const curves = readings ? calibration.accurate : calibration.fast
const [folder, types] = readings
  ? ['../../encoder/src', { claim: '@claimgraph/extract', result: '@claimgraph/extract' }]
  : ['../src', { claim: './claim-model.js', result: './result-model.js' }]
const place = (what) => (readings ? what : `${what}s/${what}`)

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
const write = (what, type, constant, model) =>
  writeFileSync(
    new URL(`${folder}/${place(what)}-model.generated.ts`, import.meta.url),
    `// Written by packages/extract/training/claims-train.mjs.\nimport type { ${type} } from '${types[what]}'\n\n/** What was learnt about ${what}s from the gold papers. */\nexport const ${constant}: ${type} = ${compact(model)}\n`,
  )
write('claim', 'ClaimModel', 'CLAIM_MODEL', { ...model.claims, calibration: curves.claims })
write('result', 'ResultModel', 'RESULT_MODEL', { ...model.results, calibration: curves.results })
