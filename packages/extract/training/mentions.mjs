// Mentions of the labelled papers, as files of oof-mentions.mjs or ../../encoder/training/merge-mentions.mjs have them: each paper's from taggers that have not seen it.
import { readFileSync } from 'node:fs'
import { readLabelled } from './gold.mjs'

/**
 * The labelled papers with their mentions, a list for each of the files of "a.json,b.json": the same papers as other taggers read them, for those who learn from several. LEAST=0.15 in the
 * environment drops mentions below.
 */
export function readMentioned(files, shared) {
  const least = Number(process.env.LEAST ?? 0.1)
  const labelled = readLabelled(shared)
  return files.split(',').map((file) => {
    const found = JSON.parse(readFileSync(file, 'utf8'))
    return labelled.map((row) => ({ ...row, mentions: found[row.paper.id].filter(({ probability }) => probability >= least) }))
  })
}
