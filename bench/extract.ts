/**
 * How fast the fast extractor reads, beside two libraries that only tag: abstracts a second of processor time, the same texts in the same run, and long texts
 * (whose time by size tells that nothing is quadratic). Processor time, because other work on the machine must not count.
 *   npm run bench extract -- [PAPERS.jsonl]
 * Without a file the texts are the bundled sample.
 */
import { readFileSync } from 'node:fs'
import { createFastExtractor } from '@claimgraph/extract'
import compromise from 'compromise'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

interface Text {
  readonly id: string
  readonly title: string
  readonly abstract: string
}

/** Texts of a run; each run repeats its list until it took a second. */
const MOST_TEXTS = 400

function readTexts(path: string | undefined): readonly Text[] {
  if (path !== undefined) {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.slice(0, MOST_TEXTS).map((line) => JSON.parse(line) as Text)
  }
  const lines = readFileSync('examples/autoregressive-generation.txt', 'utf8').split('\n')
  return lines.filter((line) => line.length > 300).map((abstract, i) => ({ id: `sample${i}`, title: '', abstract }))
}

/** Seconds of processor time since a reading of `process.cpuUsage()`. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1e6
}

async function perSecond(texts: readonly Text[], read: (text: Text) => unknown): Promise<number> {
  for (const text of texts) await read(text)
  const start = process.cpuUsage()
  let count = 0
  while (secondsSince(start) < 3) for (const text of texts.slice(0, 50)) count += Number((await read(text)) !== null)
  return count / secondsSince(start)
}

const texts = readTexts(process.argv[2])
const extractor = createFastExtractor()
const wink = winkNLP(model)
const whole = ({ title, abstract }: Text): string => `${title}\n${abstract}`
const fast = await perSecond(texts, (text) => extractor.extract(text))
const tagging = await perSecond(texts, (text) => wink.readDoc(whole(text)))
const phrases = await perSecond(texts.slice(0, 40), (text) => compromise(whole(text)).json())
const rows = [
  ['fast, whole record', fast],
  ['wink-nlp readDoc', tagging],
  ['compromise', phrases],
] as const
process.stdout.write(`${texts.length} abstracts\n`)
for (const [name, rate] of rows)
  process.stdout.write(
    `${name.padEnd(20)} ${rate.toFixed(0).padStart(6)} a second   ${(rate / tagging).toFixed(2).padStart(6)} × wink-nlp\n`,
  )
for (const size of [250_000, 500_000, 1_000_000]) {
  const abstract = texts
    .map((text) => text.abstract)
    .join(' ')
    .repeat(20)
    .slice(0, size)
  const start = process.cpuUsage()
  const record = await extractor.extract({ id: 'long', title: 'A long text', abstract })
  process.stdout.write(
    `${(size / 1000).toFixed(0).padStart(5)} kB ${secondsSince(start).toFixed(2).padStart(8)} s, ${record.entities.length} entities\n`,
  )
}
