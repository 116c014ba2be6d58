// make-lexicon.mjs LEXICON_FOLDER: the lists of public names, cleaned, as src/lexicon/lexicon.generated.ts. Names are facts; sources stand in the lists' README.
import { readFileSync, writeFileSync } from 'node:fs'
import { findTokens } from '@claimgraph/text'

const SOURCES = [
  ['benchmark.txt', 1],
  ['benchmark-slug.txt', 1],
  ['model.txt', 2],
  ['model-slug.txt', 2],
  ['metric.txt', 4],
  ['task.txt', 8],
]
const folder = process.argv[2]
const kinds = new Map()
for (const [file, bit] of SOURCES)
  for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    for (const name of namesOf(line, bit)) kinds.set(name, (kinds.get(name) ?? 0) | bit)

const lists = {}
for (const [name, bits] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) (lists[bits] ??= []).push(name)
const rows = Object.entries(lists).map(([bits, names]) => `  ${bits}: ${JSON.stringify(names.join('|'))},\n`)
writeFileSync(
  new URL('../src/lexicon/lexicon.generated.ts', import.meta.url),
  `// Made by training/make-lexicon.mjs. Names by kind: bits 1 benchmark, 2 model, 4 metric, 8 task.\nexport const LEXICON: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`,
)
process.stdout.write(`${kinds.size} names\n`)

/** A line's name as the tagger looks names up: without remarks in brackets, in lower case, words by blanks; none where nothing telling is left. */
function namesOf(line, bit) {
  const bare = line
    .replace(/\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}/gu, ' ')
    .replace(/\bet[ -]al\.?.*$/iu, ' ')
    .trim()
  const words = findTokens(bare.toLowerCase())
    .map((token) => token.text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const name = words.join(' ')
  if (words.length === 0 || words.length > 6 || name.length < 2 || name.length > 40) return []
  if (/^[\p{N} .,]+$/u.test(name) || /\|/u.test(name)) return []
  if (bit === 4 && (/_/u.test(name) || words.length > 4)) return []
  return [name]
}
