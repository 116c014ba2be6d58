// train-tagger.mjs SHARED [SILVER.jsonl [encoder]]: trains the small tagger on all labelled papers (and on what the teacher labelled) and writes src/tagger/tagger.generated.ts, or that of packages/encoder.
// The same input gives the same file. OUT=path writes elsewhere, FOLD=0..4 leaves a fifth out (for cross-validate.mjs).
import { writeFileSync } from 'node:fs'
import { train } from './crf.mjs'
import { goldExamples, silverExamples } from './examples.mjs'
import { readLabelled, readUnlabelled } from './gold.mjs'
import { packTagger, taggerModule } from './pack-tagger.mjs'

/** Found by cross-validation; see docs/extraction.md. */
export const OPTIONS = { epochs: 8, eta: 0.1, l1: 0.2 }

const [shared, silver, encoder] = process.argv.slice(2)
const [place, types] = encoder ? ['../../encoder/src', '@claimgraph/extract'] : ['../src/tagger', './tagger-model.js']
const { OUT: out, FOLD: fold } = process.env
const examples = goldExamples(readLabelled(shared).filter((paper) => fold === undefined || paper.fold !== Number(fold)))
if (silver) examples.push(...silverExamples(readUnlabelled(shared), silver))
const stored = packTagger(train(examples, { ...OPTIONS, ...JSON.parse(process.env.OPTIONS ?? '{}') }))
if (out) writeFileSync(out, JSON.stringify(stored))
else writeFileSync(new URL(`${place}/tagger.generated.ts`, import.meta.url), taggerModule(stored, types))
process.stdout.write(
  `${examples.length} sentences, ${stored.rows} features, ${stored.keys.length + stored.weights.length} characters\n`,
)
