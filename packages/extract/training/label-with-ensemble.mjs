// label-with-ensemble.mjs SHARED TEACHER.jsonl TAGGER.json OUT.jsonl: the encoder's labels of unlabelled papers (label-with-teacher.py), averaged with those of a small tagger trained
// on the gold alone: two teachers of different kinds err in different places.
import { readFileSync, writeFileSync } from 'node:fs'
import { documentFacts } from '../dist/tagger/document-facts.js'
import { buildLattice } from '../dist/tagger/lattice.js'
import { createScorer, scoreTokens } from '../dist/tagger/score-tokens.js'
import { readTaggerModel } from '../dist/tagger/tagger-model.js'
import { TAG_COUNT as T } from '../dist/tagger/tags.js'
import { readLines, teacherTags } from './gold.mjs'

const TEACHER_TAGS = 11
const [shared, teacher, tagger, out] = process.argv.slice(2)
const scorer = createScorer(readTaggerModel(JSON.parse(readFileSync(tagger, 'utf8'))))
const { transitions } = scorer.model
const papers = new Map(readLines(`${shared}/gold/unlabelled.papers.jsonl`).map((paper) => [paper.id, paper]))
const lines = readLines(teacher).map((line) => {
  const { text, tags } = teacherTags(papers.get(line.id), line)
  const rows = documentFacts(text).map((facts, s) => {
    const length = facts.tokens.length
    if (!tags[s] || length === 0) return null
    const { forward, backward } = buildLattice({ emissions: scoreTokens(scorer, facts), transitions, length })
    const own = forward.map((value, k) => value * backward[k])
    const taught = splitProposed(tags[s], own)
    return Array.from(own, (value, k) => Number(((taught[k] + value) / 2).toFixed(3)))
  })
  return JSON.stringify({ id: line.id, rows })
})
writeFileSync(out, `${lines.join('\n')}\n`)

/** The encoder knows no proposals: what it gives to models is split as the small tagger splits them. */
function splitProposed(teacher, own) {
  const rows = new Float64Array(own.length)
  for (let token = 0; token * T < own.length; token++)
    for (let tag = 0; tag < TEACHER_TAGS; tag++) {
      const given = teacher[token * TEACHER_TAGS + tag]
      const twin = tag >= 1 && tag <= 4 ? tag + TEACHER_TAGS - 1 : undefined
      const [plain, proposed] = [own[token * T + tag], twin === undefined ? 0 : own[token * T + twin]]
      const share = twin === undefined ? 0 : proposed / Math.max(1e-9, plain + proposed)
      rows[token * T + tag] += given * (1 - share)
      if (twin !== undefined) rows[token * T + twin] += given * share
    }
  return rows
}
