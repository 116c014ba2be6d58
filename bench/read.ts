/**
 * How fast each format is read and in what memory: 200 MB of every format, made as it is read (the same on every run) and never whole in memory. Beside megabytes a
 * second stands the share of what `JSON.parse` of the same number of bytes of JSON Lines takes, and of counting their lines, in the same run.
 *   npm run bench read -- [MEGABYTES] [FORMAT...]
 */
import { readPapers } from '@claimgraph/read'

const [size = '200', ...only] = process.argv.slice(2)
const BYTES = Number(size) * 1e6
const PIECE = 64 * 1024

const WORDS =
  'we propose a calm model that reads noise and tokens with less compute than others while it keeps its quality on long and short texts'.split(
    ' ',
  )

/** About 1,200 characters, other ones for each paper. */
function abstract(n: number): string {
  const words = Array.from({ length: 210 }, (_, at) => WORDS[(n * 7 + at * (1 + (n % 5))) % WORDS.length] ?? '')
  return `${words.join(' ')}. It gains ${n % 90}.${n % 10} points.`
}

const title = (n: number): string => `Calm Model ${n}: Reading Noise in ${n % 97} Steps`
const id = (n: number): string => `24${String(1 + (n % 12)).padStart(2, '0')}.${String(n % 100_000).padStart(5, '0')}`
const latex = (text: string): string => `${text} We use $\\mathcal{L}_1$ and 10\\% of $256 \\times 256$.`

function inverted(text: string): Readonly<Record<string, readonly number[]>> {
  const index: Record<string, number[]> = {}
  text.split(' ').forEach((word, at) => (index[word] ??= []).push(at))
  return index
}

interface Sample {
  readonly head: string
  readonly record: (n: number) => string
  readonly tail: string
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`
const listed = (open: string, close: string, value: (n: number) => unknown): Sample => ({
  head: open,
  record: (n) => `${n === 0 ? '' : ','}${JSON.stringify(value(n))}`,
  tail: close,
})
const lines = (value: (n: number) => unknown): Sample => ({ head: '', record: (n) => line(value(n)), tail: '' })

const work = (n: number): unknown => ({
  id: `https://openalex.org/W${n}`,
  title: title(n),
  publication_year: 2024,
  abstract_inverted_index: inverted(abstract(n)),
})
const scholarly = (n: number): unknown => ({
  paperId: `p${n}`,
  title: title(n),
  abstract: abstract(n),
  year: 2024,
  authors: [{ name: 'Ada Lovelace' }],
})

const jsonl: Sample = lines((n) => ({ title: title(n), abstract: abstract(n), year: 2024 }))

const SAMPLES: Readonly<Record<string, Sample>> = {
  jsonl,
  'arxiv-json': lines((n) => ({
    id: id(n),
    title: title(n),
    abstract: latex(abstract(n)),
    categories: 'cs.LG',
    versions: [{ created: 'Mon, 2 Jan 2024 10:00:00 GMT' }],
    update_date: '2024-02-01',
  })),
  openalex: lines(work),
  'openalex, one list in one line': listed('{"meta":{"count":1},"results":[', ']}', work),
  'semantic-scholar': lines(scholarly),
  'semantic-scholar, one list in one line': listed('{"data":[', ']}', scholarly),
  'hf-json': listed('[', ']', (n) => ({
    paper: { id: id(n), title: title(n), summary: abstract(n), publishedAt: '2024-01-02T00:00:00.000Z' },
  })),
  'arxiv-atom': {
    head: '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n',
    record: (n) =>
      `<entry>\n<id>http://arxiv.org/abs/${id(n)}v1</id>\n<published>2024-01-02T00:00:00Z</published>\n<title>${title(n)}</title>\n<summary>${abstract(n)}</summary>\n<author><name>Ada Lovelace</name></author>\n</entry>\n`,
    tail: '</feed>\n',
  },
  bibtex: {
    head: '',
    record: (n) =>
      `@article{k${n},\n  title = {{Calm} Model ${n}},\n  author = {Lovelace, Ada and G{\\"o}del, Kurt},\n  year = {2024},\n  abstract = {${latex(abstract(n))}}\n}\n\n`,
    tail: '',
  },
  ris: {
    head: '',
    record: (n) => `TY  - JOUR\nTI  - ${title(n)}\nAU  - Lovelace, Ada\nPY  - 2024\nAB  - ${abstract(n)}\nER  - \n\n`,
    tail: '',
  },
  csv: { head: 'title,abstract,year\n', record: (n) => `"${title(n)}","${abstract(n)}\nand a ""second"" line",2024\n`, tail: '' },
  'hf-listing': { head: 'Get trending papers in your email inbox!\n', record: (n) => `${title(n)}\n${abstract(n)}\n`, tail: '' },
  'hf-daily': {
    head: 'Daily Papers\n\n',
    record: (n) => `${title(n)}\n\n${abstract(n)}\n\n  • 2 authors\n·\nMay 2, 2024\n\n`,
    tail: '',
  },
}

/** Pieces of a text of so many bytes; a hundred records are made once and given again and again, so that making them costs nothing. */
function* pieces({ head, record, tail }: Sample): Generator<Uint8Array> {
  yield Buffer.from(head + record(0))
  const body = Buffer.from(Array.from({ length: 100 }, (_, n) => record(n + 1)).join(''))
  for (let given = 0; given < BYTES; given += body.length)
    for (let at = 0; at < body.length; at += PIECE) yield body.subarray(at, at + PIECE)
  yield Buffer.from(tail)
}

async function* stream(sample: Sample): AsyncGenerator<Uint8Array> {
  for (const piece of pieces(sample)) {
    // As a file's reads do: let other work in between.
    await Promise.resolve()
    yield piece
  }
}

/** Megabytes in use, garbage taken away. */
const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** Seconds of processor time, which other programs on the machine do not lengthen as they do the clock's. */
function cpu(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const text = Buffer.concat([...pieces({ ...jsonl })].slice(0, 400))
  .toString('utf8')
  .split('\n')
  .slice(0, -1)
const textBytes = text.reduce((sum, one) => sum + Buffer.byteLength(one) + 1, 0)
const parse = cpu(() => text.forEach((one) => void JSON.parse(one))) / textBytes
const bytes = Buffer.from(text.join('\n'))
const count =
  cpu(() => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1));
  }) / bytes.length

process.stdout.write(
  `${size} MB of each; CPU time of JSON.parse: ${(1e-6 / parse).toFixed(0)} MB/s, of counting lines: ${(1e-6 / count).toFixed(0)} MB/s\n`,
)
process.stdout.write('format                                     papers  skipped    MB/s  of JSON.parse  peak MB above start\n')
for (const [name, sample] of Object.entries(SAMPLES)) {
  const from = name.split(',')[0] ?? name
  if (only.length > 0 && !only.includes(from)) continue
  const before = memory()
  let [papers, skipped, peak, seen] = [0, 0, 0, 0]
  const start = process.cpuUsage()
  for await (const item of readPapers(stream(sample), { file: 'bench', from })) {
    if (item.kind === 'paper') papers++
    else if (item.kind === 'skipped') skipped++
    if (++seen % 20_000 === 0) peak = Math.max(peak, memory() - before)
  }
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const speed = BYTES / 1e6 / seconds
  const cells = [name.padEnd(40), String(papers).padStart(8), String(skipped).padStart(8), speed.toFixed(1).padStart(7)]
  process.stdout.write(
    `${[...cells, `${((100 * speed * parse) / 1e-6).toFixed(0)} %`.padStart(14), peak.toFixed(0).padStart(20)].join(' ')}\n`,
  )
}
