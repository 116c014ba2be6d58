// make-singulars.mjs WORDS.txt: the nouns whose singular no ending tells ("matrices", "analyses"), as src/singulars.generated.ts. Compromise tags too slowly to be asked for
// each abstract, so it is asked here, once, for each word of a vocabulary (one a line); its answer counts where the vocabulary has the singular too.
import { readFileSync, writeFileSync } from 'node:fs'
import compromise from 'compromise'
import { singularByEnding } from '../dist/singular-noun.js'

/** Nouns of the field that it gets wrong, or does not know. */
const OWN = [
  'biases bias',
  'hypotheses hypothesis',
  'indices index',
  'lenses lens',
  'series series',
  'species species',
  'syntheses synthesis',
  'theses thesis',
  'ellipses ellipsis',
  'appendices appendix',
]
/** No nouns, whatever it says. */
const NO_NOUNS = new Set(['tata', 'mari', 'ious', 'undergoes', 'media', 'rbis'])

const words = new Set(readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean))
const { toSingular } = compromise.methods().two.transform.noun
const found = [...OWN]
for (const word of [...words].sort()) {
  if (NO_NOUNS.has(word)) continue
  const single = toSingular(word, compromise.model())
  // A form in -ing, -ed or without change is no plural; a wrong guess is hardly ever a word.
  if (single === word || !words.has(single) || single === singularByEnding(word) || single.length < 3 || !/[aeis]$/u.test(word))
    continue
  found.push(`${word} ${single}`)
}
writeFileSync(
  new URL('../src/singulars.generated.ts', import.meta.url),
  `// Made by training/make-singulars.mjs: plural and singular, where no ending tells.\nexport const SINGULARS = ${JSON.stringify(found.sort().join('|'))}\n`,
)
process.stdout.write(`${found.length} nouns\n`)
