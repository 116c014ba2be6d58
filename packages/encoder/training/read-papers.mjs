// read-papers.mjs SHARED MODELS OUT.jsonl: what an encoder that has not seen a labelled paper makes of it, for all of them. MODELS has a folder f0 … f4 of train.py for each fold (one folder may serve
// two). What stands on the encoder learns from this, and is judged by it; readings.mjs reads it.
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { joinedText } from '../dist/encoder-mentions.js'
import { loadModel } from '../dist/onnx-model.js'
import { createPieceReader } from '../dist/read-pieces.js'
import { readLabelled } from '../../extract/training/gold.mjs'

const [shared, models, out] = process.argv.slice(2)
const papers = readLabelled(shared)
const file = createWriteStream(out)
const base64 = (values) => Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')
for (let fold = 0; fold < 5; fold++) {
  const folder = pathToFileURL(`${resolve(models)}/f${fold}/`)
  const readPieces = await createPieceReader(await loadModel(folder, 2))
  for (const { paper } of papers.filter((row) => row.fold === fold)) {
    const { pieces, logits, views } = await readPieces(joinedText(paper))
    const kept = pieces.map(({ start, end, word }) => (word ? [start, end, word.start, word.end] : [start, end]))
    const row = { id: paper.id, folder: folder.href, title: paper.title, abstract: paper.abstract, pieces: kept }
    file.write(`${JSON.stringify({ ...row, logits: base64(logits), views: base64(views) })}\n`)
  }
}
file.end()
