// label-papers.mjs SHARED MODEL_FOLDER TAGGER.json OUT.jsonl: what the encoder and a small tagger trained on the gold alone make of the unlabelled papers, on average, for the small tagger to learn from
// (train-tagger.mjs): two teachers of different kinds err in different places. Where both have not seen a fold, a tagger that learns from them has not either.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentFacts } from '../../extract/dist/tagger/document-facts.js'
import { buildLattice } from '../../extract/dist/tagger/lattice.js'
import { createScorer, scoreTokens } from '../../extract/dist/tagger/score-tokens.js'
import { readTaggerModel } from '../../extract/dist/tagger/tagger-model.js'
import { TAG_COUNT } from '../../extract/dist/tagger/tags.js'
import { readUnlabelled } from '../../extract/training/gold.mjs'
import { readPaperText } from '../../text/dist/index.js'
import { joinedText } from '../dist/encoder-mentions.js'
import { loadModel } from '../dist/onnx-model.js'
import { createPieceReader } from '../dist/read-pieces.js'
import { softmax } from '../dist/tags.js'

const [shared, folder, tagger, out] = process.argv.slice(2)
const scorer = createScorer(readTaggerModel(JSON.parse(readFileSync(tagger, 'utf8'))))
const { transitions } = scorer.model
const readPieces = await createPieceReader(await loadModel(pathToFileURL(`${resolve(folder)}/`), 2))
const lines = []
for (const paper of readUnlabelled(shared)) {
  const { pieces, logits } = await readPieces(joinedText(paper))
  const taught = new Map(pieces.map(({ start }, i) => [start, softmax(logits.subarray(i * TAG_COUNT, (i + 1) * TAG_COUNT))]))
  const text = readPaperText(paper)
  const rows = documentFacts(text).map((facts, s) => {
    const { field, tokens } = text.sentences[s]
    const length = facts.tokens.length
    if (length === 0) return null
    const { forward, backward } = buildLattice({ emissions: scoreTokens(scorer, facts), transitions, length })
    const offset = field === 'title' ? 0 : paper.title.length + 1
    return Array.from(forward, (value, k) => {
      const other = taught.get(offset + tokens[Math.floor(k / TAG_COUNT)].start)?.[k % TAG_COUNT]
      const own = value * backward[k]
      return Number((other === undefined ? own : (other + own) / 2).toFixed(3))
    })
  })
  lines.push(JSON.stringify({ id: paper.id, rows }))
}
writeFileSync(out, `${lines.join('\n')}\n`)
