// Judges claims and results on held-out papers: for each fold, trained on the other four. `node training/claims-cross-validate.mjs [ENTITIES.json…]` after a build. Gold's entities
// are given first, then those of each file of claims-entities.mjs, which are also learnt from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readPaperText } from '../../text/dist/index.js'
import { scoreRecords } from '../../score/dist/index.js'
import { loadReadings } from '../../encoder/training/readings.mjs'
import { findClaims } from '../dist/claims/find-claims.js'
import { withBareForms } from '../dist/entities/bare-forms.js'
import { markBaselines } from '../dist/mark-baselines.js'
import { findResults } from '../dist/results/find-results.js'
import { ACCURATE, learn, readRows } from './claims-learn.mjs'
import { isGold } from './gold.mjs'

const paths = process.argv.slice(2)
const readings = process.env.READINGS ? await loadReadings(process.env.READINGS) : undefined
const options = { ...(readings ? ACCURATE : {}), ...JSON.parse(process.env.OPTIONS ?? '{}') }
const papers = readRows(paths, readings)
const predicted = ['gold', ...paths].map(() => [])
for (let fold = 0; fold < 5; fold++) {
  const model = learn(
    papers.filter((p) => p.fold !== fold),
    options,
  )
  for (const paper of papers.filter((p) => p.fold === fold && isGold(p))) {
    const text = readPaperText(paper)
    paper.sets.forEach(({ entities }, set) => {
      const claims = findClaims(text, entities, model.claims, paper.relations)
      const results = findResults(text, entities, model.results, model.claims.proposal, paper.relations)
      predicted[set].push({
        paper,
        record: { id: paper.id, title: paper.title, entities: withBareForms(markBaselines(entities, claims)), claims, results },
      })
    })
  }
}
if (process.env.OUT) writeFileSync(process.env.OUT, predicted.map((all) => JSON.stringify(all.map((p) => p.record))).join('\n'))
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
const score = (chosen) =>
  scoreRecords(
    chosen.map((p) => p.paper.gold),
    chosen.map((p) => p.record),
  )
const show = (value) => (100 * value).toFixed(1).padStart(6)
predicted.forEach((all, set) => {
  console.log(`\nentities: ${['gold', ...paths][set]}\n${'class'.padEnd(12)}     P      R     F1   mean   ± sd   seeds others`)
  const folds = [0, 1, 2, 3, 4].map((fold) => score(all.filter((p) => p.paper.fold === fold)))
  const [whole, seeds, others] = [
    score(all),
    score(all.filter((p) => p.paper.set === 'dev')),
    score(all.filter((p) => p.paper.set === 'more')),
  ]
  for (const name of CLASSES) {
    const f1s = folds.map((fold) => fold[name].f1)
    const mean = f1s.reduce((sum, f1) => sum + f1, 0) / 5
    const spread = Math.sqrt(f1s.reduce((sum, f1) => sum + (f1 - mean) ** 2, 0) / 4)
    console.log(
      name.padEnd(12),
      [whole[name].p, whole[name].r, whole[name].f1, mean, spread, seeds[name].f1, others[name].f1].map(show).join(' '),
    )
  }
})

// How often claims and results of each probability are right, with entities as the chain finds them: the calibration curves, one a file of entities.
const isRight = { claims: (p) => rightOf(p, 'claim'), results: (p) => rightOf(p, 'result') }
function rightOf({ paper, record }, name) {
  const field = name === 'claim' ? 'claims' : 'results'
  return record[field].map((one) => [one.confidence, scoreRecords([paper.gold], [{ ...record, [field]: [one] }])[name].tp])
}
const curves = predicted.slice(1).map((found, set) =>
  Object.fromEntries(
    Object.entries(isRight).map(([field, right]) => {
      const points = found.flatMap(right)
      console.log(`\n${paths[set]}, ${field}: given, right, how many`)
      for (let low = 0; low < 1; low += 0.1) {
        const inside = points.filter(([p]) => p >= low && p < low + 0.1 + (low > 0.85 ? 1 : 0))
        if (inside.length)
          console.log(
            `${low.toFixed(1)}  ${mean(inside.map(([p]) => p)).toFixed(3)}  ${mean(inside.map(([, r]) => r)).toFixed(3)}  ${inside.length}`,
          )
      }
      return [field, risingCurve(points)]
    }),
  ),
)
// The last file's are written: those of `fast`, or of `accurate` where READINGS are given.
if (process.env.CURVES) {
  const known = existsSync(process.env.CURVES) ? JSON.parse(readFileSync(process.env.CURVES, 'utf8')) : {}
  known[readings ? 'accurate' : 'fast'] = curves.at(-1)
  writeFileSync(process.env.CURVES, `${JSON.stringify(known)}\n`)
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Rising means of the right ones (pool adjacent violators), at most thirty points; the surest pool is a full one. */
function risingCurve(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0])
  const size = Math.ceil(sorted.length / 30)
  const pools = []
  for (let end = sorted.length % size || size; end <= sorted.length; end += size) {
    const part = sorted.slice(Math.max(0, end - size), end)
    pools.push({ given: mean(part.map(([p]) => p)), right: mean(part.map(([, r]) => r)), count: part.length })
    while (pools.length > 1 && pools.at(-2).right > pools.at(-1).right) {
      const [a, b] = pools.splice(-2)
      const count = a.count + b.count
      pools.push({
        given: (a.given * a.count + b.given * b.count) / count,
        right: (a.right * a.count + b.right * b.count) / count,
        count,
      })
    }
  }
  return pools.map(({ given, right }) => [Math.round(1000 * given) / 1000, Math.round(1000 * right) / 1000])
}
