// pack-word-groups.mjs GROUPS.json: what cluster-words.py found, as src/tagger/word-groups.generated.ts.
import { readFileSync, writeFileSync } from 'node:fs'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const { words, groups, coarser } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const finest = groups.map((group) => DIGITS[group >> 6] + DIGITS[group & 63]).join('')
writeFileSync(
  new URL('../src/tagger/word-groups.generated.ts', import.meta.url),
  `// Made by training/pack-word-groups.mjs from training/cluster-words.py: words by groups that are used alike; finest: two base64 digits a word.\nexport const WORD_GROUPS: { readonly words: string; readonly finest: string; readonly coarser: readonly (readonly number[])[] } = ${JSON.stringify({ words: words.join(' '), finest, coarser })}\n`,
)
