import { existsSync, readFileSync } from 'node:fs'
import { readPaperText } from '@claimgraph/text'

export const LABELS = ['named', 'family', 'benchmark', 'metric', 'task']

export const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

/** Our own annotated papers; with OWN=0 none, as for all that `fast` learns. */
const annotated = () => (process.env.OWN === '0' ? [] : readLines(new URL('annotations.jsonl', import.meta.url)))

export const SHARED = new URL('../../../../shared/', import.meta.url).pathname

/**
 * The labelled papers: `{ paper, record, fold, set }`. Sets `dev` and `more` are the gold, in the order of its files, with `fold` as in the experiments' out-of-fold spans; `own` are annotations.jsonl, its
 * lines dealt to the folds in turn: learnt from, never scored.
 */
export function readLabelled(shared = SHARED) {
  if (!existsSync(`${shared}/gold/dev.jsonl`)) throw new Error(`${shared}/gold: the gold files are not here`)
  const folds = new Map(readLines(`${shared}/experiments/oof.jsonl`).map((line) => [line.id, line.fold]))
  const papersOf = (set) => new Map(readLines(`${shared}/gold/${set}.papers.jsonl`).map((paper) => [paper.id, paper]))
  const gold = ['dev', 'more'].flatMap((set) => {
    const papers = papersOf(set)
    return readLines(`${shared}/gold/${set}.jsonl`).map((record) => ({
      paper: papers.get(record.id),
      record,
      fold: folds.get(record.id),
      set,
    }))
  })
  return [...gold, ...readOwn(papersOf('unlabelled'))]
}

/**
 * annotations.jsonl has gold's form without a paper's words: mentions, evidence, conditions of results and names that the text has are ranges [start, end] of title, newline and abstract; claims and
 * results give things by their place in `entities`.
 */
function readOwn(papers) {
  return annotated().map((stored, line) => {
    const paper = papers.get(stored.id)
    const text = `${paper.title}\n${paper.abstract}`
    const words = (range) => (Array.isArray(range) ? text.slice(...range) : range)
    const entities = stored.entities.map((entity) => ({
      ...entity,
      name: words(entity.name),
      mentions: entity.mentions.map(words),
    }))
    const nameOf = (thing) => (typeof thing === 'number' ? entities[thing].name : thing)
    const claims = stored.claims.map((claim) => ({
      sota: false,
      addon: false,
      ...claim,
      subject: nameOf(claim.subject),
      object: nameOf(claim.object),
      benchmarks: claim.benchmarks.map(nameOf),
      metrics: claim.metrics.map(nameOf),
      tasks: claim.tasks.map(nameOf),
      evidence: words(claim.evidence),
    }))
    const results = stored.results.map((result) => ({
      ...result,
      model: nameOf(result.model),
      benchmark: nameOf(result.benchmark),
      metric: nameOf(result.metric),
      relative_to: nameOf(result.relative_to),
      on: nameOf(result.on),
      condition: words(result.condition),
      evidence: words(result.evidence),
    }))
    return { paper, record: { id: stored.id, entities, claims, results }, fold: line % 5, set: 'own' }
  })
}

/** The papers without labels. */
export function readUnlabelled(shared = SHARED) {
  const known = new Set(annotated().map(({ id }) => id))
  return readLines(`${shared}/gold/unlabelled.papers.jsonl`).filter(({ id }) => !known.has(id))
}

/** Is a labelled paper one that is scored? */
export const isGold = ({ set }) => set !== 'own'

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
