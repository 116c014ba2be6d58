// merge-mentions.mjs SHARED SMALL.json OUT.json: for every labelled paper the mentions of the encoder that has not seen it (experiments/oof.jsonl) and those of the small tagger that has
// not (packages/extract/training/oof-mentions.mjs), merged as the extractor merges them. What joining, keeping and roles of `accurate` learn from, and are judged by.
import { readFileSync, writeFileSync } from 'node:fs'
import { oofMentions } from '../../extract/training/oof-spans.mjs'
import { mergeMentions } from '../dist/merge-mentions.js'

const [shared, smallPath, out] = process.argv.slice(2)
const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const small = JSON.parse(readFileSync(smallPath, 'utf8'))
const encoder = new Map(lines(`${shared}/experiments/oof.jsonl`).map(({ id, spans }) => [id, spans]))

const merged = {}
for (const { id, title, abstract } of ['dev', 'more'].flatMap((set) => lines(`${shared}/gold/${set}.papers.jsonl`))) {
  merged[id] = mergeMentions(oofMentions({ title, abstract, oof: encoder.get(id) ?? [] }), small[id] ?? [])
}
writeFileSync(out, JSON.stringify(merged))
