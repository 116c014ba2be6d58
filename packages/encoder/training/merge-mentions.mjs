// merge-mentions.mjs SHARED READINGS SMALL.json OUT.json: for every labelled paper what the encoder that has not seen it makes of it (read-papers.mjs) and the mentions of the small tagger that has
// not (packages/extract/training/oof-mentions.mjs), merged as the extractor merges them. The forest that judges a paper's spans has learnt from the other four fifths. What joining, keeping and
// roles of `accurate` learn from, and are judged by. WRITE=1 also learns from all papers and writes src/merge-model.generated.ts. Seeded.
import { readFileSync, writeFileSync } from 'node:fs'
import { binRows, trainForest } from '../../extract/training/claims-boosting.mjs'
import { goldSpans, LABELS, readLabelled } from '../../extract/training/gold.mjs'
import { MERGE_FEATURES, mergeFeatures } from '../dist/merge-features.js'
import { findCandidates, mergeMentions } from '../dist/merge-mentions.js'
import { loadReadings } from './readings.mjs'

const [shared, readingsPath, smallPath, out] = process.argv.slice(2)
const small = JSON.parse(readFileSync(smallPath, 'utf8'))
const readings = await loadReadings(readingsPath)
const papers = readLabelled(shared).map(({ paper, record, fold }) => {
  const sides = [readings.get(paper.id).mentions, small[paper.id] ?? []]
  return { id: paper.id, fold, sides, rows: rowsOf(paper, record, sides) }
})

/** Each span of either tagger: is it exactly a gold one? */
function rowsOf(paper, record, sides) {
  const gold = new Set(
    ['title', 'abstract'].flatMap((field) =>
      goldSpans(paper[field], record).map(([start, end, label]) => `${field} ${start} ${end} ${LABELS[label % LABELS.length]}`),
    ),
  )
  const [read, others] = sides
  const candidates = findCandidates(read.mentions, others)
  const count = (words) => candidates.filter(({ span }) => span.text.toLowerCase() === words).length
  return candidates.map(({ span, encoder, small }) => ({
    features: mergeFeatures(span, encoder, small, read.probabilityOf(span, span.label), count(span.text.toLowerCase())),
    label: Number(gold.has(`${span.field} ${span.start} ${span.end} ${span.label}`)),
  }))
}

function fit(chosen) {
  const rows = chosen.flatMap((paper) => paper.rows)
  const { depth, bias, features, thresholds, leaves } = trainForest(
    binRows(
      rows.map((row) => row.features),
      MERGE_FEATURES.length,
    ),
    rows.map((row) => row.label),
    undefined,
    { trees: 80, depth: 4, rate: 0.1, featureShare: 0.7 },
  )
  const rounded = (values, digits) => values.map((value) => Number(value.toPrecision(digits)))
  return { depth, bias: Number(bias.toFixed(4)), features, thresholds: rounded(thresholds, 5), leaves: rounded(leaves, 4) }
}

const merged = {}
for (let fold = 0; fold < 5; fold++) {
  const forest = fit(papers.filter((paper) => paper.fold !== fold))
  for (const { id, sides } of papers.filter((paper) => paper.fold === fold)) merged[id] = mergeMentions(...sides, forest)
}
writeFileSync(out, JSON.stringify(merged))
if (process.env.WRITE)
  writeFileSync(
    new URL('../src/merge-model.generated.ts', import.meta.url),
    `// Made by training/merge-mentions.mjs: thresholds and leaves learnt from labelled abstracts, no text of theirs.\nimport type { Forest } from '@claimgraph/extract'\n\nexport const MERGE_FOREST: Forest = ${JSON.stringify(fit(papers))}\n`,
  )
