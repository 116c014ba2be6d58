import { readFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'

export const LABELS = ['named', 'family', 'benchmark', 'metric', 'task']

export const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

/** The labelled papers: `{ paper, record, fold, set }`, in the order of the files; `fold` as in the experiments' out-of-fold spans. */
export function readGold(shared) {
  const folds = new Map(readLines(`${shared}/experiments/oof.jsonl`).map((line) => [line.id, line.fold]))
  return ['dev', 'more'].flatMap((set) => {
    const papers = new Map(readLines(`${shared}/gold/${set}.papers.jsonl`).map((paper) => [paper.id, paper]))
    return readLines(`${shared}/gold/${set}.jsonl`).map((record) => ({
      paper: papers.get(record.id),
      record,
      fold: folds.get(record.id),
      set,
    }))
  })
}

/** Index into the tagger's TAGGED_LABELS. */
export const labelOf = ({ type, kind, role }) =>
  type !== 'model' ? LABELS.indexOf(type) : (kind === 'named' ? 0 : 1) + (role === 'proposed' ? LABELS.length : 0)

/** Every place of every gold form in a field's text, longest first, none overlapping: [start, end, label]. */
export function goldSpans(text, record) {
  const found = []
  for (const entity of record.entities)
    for (const form of new Set(entity.mentions)) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
      for (const match of text.matchAll(pattern)) found.push([match.index, match.index + form.length, labelOf(entity)])
    }
  found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0] || a[2] - b[2])
  const taken = new Uint8Array(text.length)
  return found
    .filter(([start, end]) => {
      for (let i = start; i < end; i++) if (taken[i]) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a[0] - b[0])
}

/** Tags of each sentence's tokens by the gold. */
export function goldTags(paper, record) {
  const text = readPaperText(paper)
  const spans = { title: goldSpans(paper.title, record), abstract: goldSpans(paper.abstract, record) }
  const tags = text.sentences.map((sentence) => {
    const row = new Uint8Array(sentence.tokens.length)
    const starts = new Map(sentence.tokens.map((token, i) => [token.start, i]))
    const ends = new Map(sentence.tokens.map((token, i) => [token.end, i]))
    for (const [start, end, label] of spans[sentence.field]) {
      const from = starts.get(start)
      const to = ends.get(end)
      if (from === undefined || to === undefined) continue
      row[from] = 1 + 2 * label
      for (let i = from + 1; i <= to; i++) row[i] = 2 + 2 * label
    }
    return row
  })
  return { text, tags }
}
