// The file of read-papers.mjs: a map from a paper's id to { mentions, relations }, what the encoder makes of its places (EncoderMentions) and of its relations (RelationReader).
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { encoderMentions } from '../dist/encoder-mentions.js'
import { readRelations } from '../dist/read-relations.js'
import { readOutputs } from '../dist/read-text.js'
import { readHeads } from '../dist/relation-heads.js'

export async function loadReadings(path) {
  const readings = new Map()
  const headsOf = new Map()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const row = JSON.parse(line)
    const { id, folder } = row
    if (!headsOf.has(folder)) headsOf.set(folder, readHeads(readFileSync(new URL('relations.bin', folder))))
    const pieces = row.pieces.map(([start, end, from, to]) => ({
      start,
      end,
      ...(from === undefined ? {} : { word: { start: from, end: to } }),
    }))
    const read = readOutputs({ pieces, logits: floats(row.logits), views: floats(row.views) }, headsOf.get(folder))
    readings.set(id, { mentions: encoderMentions(row, read.tags), relations: readRelations(read) })
  }
  return readings
}

function floats(text) {
  const bytes = Buffer.from(text, 'base64')
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
