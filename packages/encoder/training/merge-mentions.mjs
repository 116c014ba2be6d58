// merge-mentions.mjs SHARED SMALL.json OUT.json: for every labelled paper the mentions of the encoder that has not seen it (experiments/oof.jsonl) and those of the small tagger that has
// not (packages/extract/training/oof-mentions.mjs), merged as the extractor merges them. What joining, keeping and roles of `accurate` learn from, and are judged by.
import { readFileSync, writeFileSync } from 'node:fs'
import { mergeMentions } from '../dist/merge-mentions.js'

const LABELS = { N: 'named', F: 'family', B: 'benchmark', X: 'metric', T: 'task' }
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
  const found = (encoder.get(id) ?? []).map(([start, end, label, probability]) => {
    const field = start < title.length ? 'title' : 'abstract'
    const shift = field === 'title' ? 0 : title.length + 1
    const [from, to] = [start - shift, field === 'title' ? Math.min(end, title.length) : end - shift]
    return {
      text: (field === 'title' ? title : abstract).slice(from, to),
      field,
      start: from,
      end: to,
      label: LABELS[label],
      probability,
    }
  })
  merged[id] = mergeMentions(found, small[id] ?? [])
}
writeFileSync(out, JSON.stringify(merged))
