import { appendFile, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { build, openSession } from '../src/index.js'
import type { Progress } from '../src/index.js'
import { firstPapers, fixture, freshPaths, graphOf, listeningExtractor } from './workshop.js'

describe('build', () => {
  it('reads, extracts, keeps and counts', async () => {
    const at = await freshPaths()
    const report = await build({ inputs: [fixture('listing.txt')], db: at('db'), jobs: 1 })
    expect(report).toMatchObject({ records: 6, papers: 6, added: 6, updated: 0, unchanged: 0, skipped: [] })
    const { graph, content } = await openSession(at('db'))
    const count = (label: string) => graph.filterNodes((_, node) => node.label === label).length
    expect(report.entities).toEqual({
      model: count('Model'),
      benchmark: count('Benchmark'),
      metric: count('Metric'),
      task: count('Task'),
    })
    expect(report.entities.model).toBeGreaterThan(5)
    expect(report.claims).toBeGreaterThan(0)
    expect(content.entries.map(({ record }) => record.title)).toContain('ReMAR: Recycling Masks in Masked Autoregression')
  })

  it('again changes nothing and extracts nothing', async () => {
    const at = await freshPaths()
    const heard: string[] = []
    const options = { inputs: [fixture('listing.txt')], db: at('db'), extractor: listeningExtractor('1', heard) }
    await build(options)
    const before = await readFile(at('db'))
    expect(heard).toHaveLength(6)
    expect(await build(options)).toMatchObject({ records: 6, papers: 6, added: 0, updated: 0, unchanged: 6 })
    expect(heard).toHaveLength(6)
    expect(await readFile(at('db'))).toEqual(before)
  })

  it('takes one paper of several files for one, with all its sources and its longest abstract', async () => {
    const at = await freshPaths()
    const [title = ''] = (await readFile(fixture('listing.txt'), 'utf8')).split('\n').slice(-3)
    await writeFile(at('short.jsonl'), `${JSON.stringify({ title, abstract: 'Short.', year: 2025 })}\n`)
    const report = await build({
      inputs: [at('short.jsonl'), fixture('daily.txt'), fixture('listing.txt')],
      db: at('db'),
      jobs: 1,
    })
    expect(report).toMatchObject({ records: 13, papers: 6, added: 6 })
    const { content } = await openSession(at('db'))
    const paper = content.entries.find((entry) => entry.paper.title === title)?.paper
    expect(paper).toMatchObject({ year: 2025, sources: ['daily.txt', 'listing.txt', 'short.jsonl'] })
    expect(paper?.abstract.length).toBeGreaterThan(200)
  })

  it('keeps what another file adds about a known paper, without extracting it again', async () => {
    const at = await freshPaths()
    const heard: string[] = []
    const options = { db: at('db'), extractor: listeningExtractor('1', heard) }
    await build({ ...options, inputs: [fixture('listing.txt')] })
    expect(await build({ ...options, inputs: [fixture('daily.txt')] })).toMatchObject({ added: 0, updated: 6, unchanged: 0 })
    expect(heard).toHaveLength(6)
    const { content } = await openSession(at('db'))
    expect(content.entries.filter(({ paper }) => paper.year !== undefined)).toHaveLength(2)
    expect(content.entries[0]?.paper.sources).toEqual(['daily.txt', 'listing.txt'])
  })

  it('extracts a paper again when its text has grown', async () => {
    const at = await freshPaths()
    const heard: string[] = []
    const options = { inputs: [at('in.jsonl')], db: at('db'), extractor: listeningExtractor('1', heard) }
    await writeFile(at('in.jsonl'), '{"title":"T","abstract":"A."}\n{"title":"U","abstract":"B."}\n')
    await build(options)
    await writeFile(at('in.jsonl'), '{"title":"T","abstract":"A longer one."}\n{"title":"U","abstract":"B."}\n')
    expect(await build(options)).toMatchObject({ added: 0, updated: 1, unchanged: 1 })
    expect(heard.sort()).toEqual(['T', 'T', 'U'])
  })

  it('makes every record anew when the extractor is another version, so that a library has one extractor', async () => {
    const at = await freshPaths()
    const heard: string[] = []
    await build({ inputs: [fixture('listing.txt')], db: at('db'), extractor: listeningExtractor('1', heard) })
    const one = await firstPapers(at('one.txt'), 1)
    expect(await build({ inputs: [one], db: at('db'), extractor: listeningExtractor('2', heard) })).toMatchObject({
      papers: 6,
      added: 0,
      updated: 6,
    })
    expect(heard).toHaveLength(12)
    const { content } = await openSession(at('db'))
    expect(new Set(content.entries.map(({ extractor }) => extractor))).toEqual(new Set(['listening@2']))
  })

  it('keeps a paper whose extraction fails, says so, and tries again the next time', async () => {
    const at = await freshPaths()
    const heard: string[] = []
    const notices: string[] = []
    const onProgress = (progress: Progress) => progress.step === 'notice' && notices.push(progress.message)
    const options = { inputs: [fixture('listing.txt')], db: at('db'), onProgress }
    expect(await build({ ...options, extractor: listeningExtractor('broken', heard) })).toMatchObject({ papers: 6, added: 6 })
    expect(notices).toEqual([expect.stringMatching(/^paper:.*ReMAR.*nothing was extracted: cannot read this$/u)])
    await build({ ...options, extractor: listeningExtractor('broken', heard) })
    expect(heard.filter((title) => title.startsWith('ReMAR'))).toHaveLength(2)
    expect(heard).toHaveLength(7)
  })
})

describe('the graph', () => {
  it('is the same whether papers came in one run, in several, in another order or twice', async () => {
    const at = await freshPaths()
    await build({ inputs: [fixture('listing.txt'), fixture('daily.txt')], db: at('clean'), jobs: 1 })
    const clean = await graphOf(at('clean'))
    for (let count = 1; count <= 6; count++)
      await build({ inputs: [await firstPapers(at('listing.txt'), count)], db: at('grown'), jobs: 1 })
    await build({ inputs: [fixture('daily.txt')], db: at('grown'), jobs: 1 })
    expect(await graphOf(at('grown'))).toEqual(clean)
    await build({ inputs: [fixture('daily.txt'), fixture('listing.txt'), fixture('daily.txt')], db: at('turned'), jobs: 1 })
    expect(await graphOf(at('turned'))).toEqual(clean)
  })

  it('is the same with several workers', async () => {
    const at = await freshPaths()
    const lines = (await readFile(fixture('listing.txt'), 'utf8')).split('\n').slice(2, -1)
    const many = Array.from({ length: 8 }, (_, n) => lines.map((line, i) => (i % 2 === 0 ? `${line} ${n}` : line)).join('\n'))
    await writeFile(at('many.txt'), many.join('\n'))
    await build({ inputs: [at('many.txt')], db: at('alone'), jobs: 1 })
    expect(await build({ inputs: [at('many.txt')], db: at('together'), jobs: 2 })).toMatchObject({ papers: 48 })
    expect(await graphOf(at('together'))).toEqual(await graphOf(at('alone')))
  })

  it('keeps its looks in a cache that may go, be damaged or be of another graph', async () => {
    const at = await freshPaths()
    await build({ inputs: [fixture('listing.txt')], db: at('db'), jobs: 1 })
    const graph = await graphOf(at('db'))
    const cache = await readFile(at('db.cache'), 'utf8')
    for (const damage of [
      '',
      '{"key":',
      '[]',
      'null',
      cache.replace('"key":"', '"key":"0'),
      cache.replace(/"x":[-\d.]+/u, '"x":"far"'),
    ]) {
      await writeFile(at('db.cache'), damage)
      expect(await graphOf(at('db'))).toEqual(graph)
      expect(await readFile(at('db.cache'), 'utf8')).toBe(cache)
    }
    expect(graph).toMatchObject({
      nodes: expect.arrayContaining([
        expect.objectContaining({ attributes: expect.objectContaining({ x: expect.any(Number) as number }) as object }),
      ]) as object,
    })
  })
})

describe('one work under several ids', () => {
  const title = 'Quiet Flows Over Loud Tokens'
  const inputs = {
    'a.bib': `@article{quiet, title={{Quiet} Flows over Loud Tokens}, author={Ada Lovelace}, doi={10.1000/Q.1}, journal={Journal of Calm}, year=2025}`,
    'b.jsonl': `${JSON.stringify({ title, abstract: 'We propose QuietFlow. QuietFlow outperforms LoudFlow on ImageNet.' })}\n`,
    'c.csv': `title,abstract,arxiv,citations\n${title},Short.,2501.00042v2,7\n`,
    'd.json': JSON.stringify([
      {
        paper: {
          id: '2501.00042',
          title,
          summary: 'We propose QuietFlow.',
          authors: [{ name: 'A. Lovelace' }],
          publishedAt: '2024-12-31T00:00:00.000Z',
        },
      },
    ]),
  }

  it('of several formats is one paper, whatever the order and the number of builds', async () => {
    const at = await freshPaths()
    const paths = await Promise.all(
      Object.entries(inputs).map(async ([name, text]) => {
        await writeFile(at(name), text)
        return at(name)
      }),
    )
    expect(await build({ inputs: paths, db: at('one'), jobs: 1 })).toMatchObject({ records: 4, papers: 1, added: 1, updated: 0 })
    const reports: unknown[] = []
    for (const path of [...paths].reverse()) reports.push(await build({ inputs: [path], db: at('two'), jobs: 1 }))
    expect(reports).toMatchObject([{ added: 1 }, { updated: 1 }, { updated: 1 }, { updated: 1, papers: 1 }])
    const graph = await graphOf(at('one'))
    expect(await graphOf(at('two'))).toEqual(graph)
    expect(await build({ inputs: paths, db: at('two'), jobs: 1 })).toMatchObject({
      papers: 1,
      added: 0,
      updated: 0,
      unchanged: 1,
    })
    expect(await graphOf(at('two'))).toEqual(graph)
    const { content, graph: opened } = await openSession(at('one'))
    expect(content.entries.map(({ paper }) => paper)).toMatchObject([
      {
        id: 'paper:2501.00042',
        title,
        abstract: 'We propose QuietFlow. QuietFlow outperforms LoudFlow on ImageNet.',
        year: 2024,
        published: '2024-12-31',
        doi: '10.1000/q.1',
        venue: 'Journal of Calm',
        citations: 7,
        sources: ['a.bib', 'b.jsonl', 'c.csv', 'd.json'],
      },
    ])
    expect(opened.getNodeAttribute('paper:2501.00042', 'redirects')).toContain('paper:10.1000/q.1')
  })
})

describe('inputs', () => {
  it('may be a folder, whose hidden files, other files and own library are left out', async () => {
    const at = await freshPaths()
    await mkdir(at('in'))
    await mkdir(at('in/.hidden'))
    await copyFile(fixture('listing.txt'), at('in/a.txt'))
    await copyFile(fixture('papers.jsonl'), at('in/b.jsonl'))
    await copyFile(fixture('daily.txt'), at('in/.hidden/c.txt'))
    await writeFile(at('in/notes.md'), '# Notes\n')
    const notices: string[] = []
    const options = {
      inputs: [at('in')],
      db: at('in/library.jsonl'),
      jobs: 1,
      onProgress: (progress: Progress) => progress.step === 'notice' && notices.push(progress.message),
    }
    expect(await build(options)).toMatchObject({ records: 9, skipped: [] })
    expect(notices).toEqual([expect.stringContaining('notes.md: this is no form of listing')])
    expect(await build(options)).toMatchObject({ records: 9, unchanged: 7 })
  })

  it('may be standard input', async () => {
    const at = await freshPaths()
    const stdin = Readable.from([await readFile(fixture('listing.txt'))])
    expect(await build({ inputs: ['-'], db: at('db'), jobs: 1, stdin })).toMatchObject({ records: 6 })
    expect((await openSession(at('db'))).content.entries[0]?.paper.sources).toEqual(['standard input'])
  })

  it('that lead nowhere are told of, and the others are built', async () => {
    const at = await freshPaths()
    expect(await build({ inputs: [at('none.txt'), fixture('listing.txt')], db: at('db'), jobs: 1 })).toMatchObject({
      papers: 6,
      unread: [at('none.txt')],
      skipped: [{ file: at('none.txt'), line: 1, reason: 'there is no such file or folder' }],
    })
  })

  it('that all lead nowhere end the build before anything is made', async () => {
    const at = await freshPaths()
    await expect(build({ inputs: [at('none.txt')], db: at('db') })).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('none.txt: there is no such file') as string,
    })
    await expect(readFile(at('db'))).rejects.toThrow('ENOENT')
  })

  it('of another kind are reported beside the others, and are an error when there is nothing else', async () => {
    const at = await freshPaths()
    await writeFile(at('paper.pdf'), '%PDF-1.7\n')
    const report = await build({ inputs: [at('paper.pdf'), fixture('listing.txt')], db: at('db'), jobs: 1 })
    expect(report).toMatchObject({
      records: 6,
      unread: [at('paper.pdf')],
      skipped: [{ file: at('paper.pdf'), line: 1, reason: expect.stringContaining('this is a PDF file') as string }],
    })
    await expect(build({ inputs: [at('paper.pdf')], db: at('db') })).rejects.toMatchObject({ kind: 'input' })
  })

  it('with records that cannot be read give the others, and name file and line', async () => {
    const at = await freshPaths()
    await copyFile(fixture('papers.jsonl'), at('in.jsonl'))
    await appendFile(at('in.jsonl'), '{"title":\n')
    expect(await build({ inputs: [at('in.jsonl')], db: at('db'), jobs: 1 })).toMatchObject({
      records: 3,
      skipped: [{ file: at('in.jsonl'), line: 4, reason: 'expected a JSON object, found no valid JSON' }],
    })
  })
})

describe('wrong use', () => {
  it.each([
    ['an extractor that does not exist', { extractor: 'magic' }, 'usage'],
    ['a format that does not exist', { from: 'docx' }, 'usage'],
  ])('of %s is told', async (_, options, kind) => {
    const at = await freshPaths()
    await expect(build({ inputs: [fixture('listing.txt')], db: at('db'), ...options })).rejects.toMatchObject({ kind })
  })

  it('of a library that somebody writes to is told, and it is free again afterwards', async () => {
    const at = await freshPaths()
    const one = (): ReturnType<typeof build> => build({ inputs: [fixture('listing.txt')], db: at('db'), jobs: 1 })
    // Either may be the first to reach the lock.
    const outcomes = await Promise.allSettled([one(), one()])
    expect(outcomes).toContainEqual({ status: 'fulfilled', value: expect.objectContaining({ added: 6 }) as unknown })
    expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.objectContaining({ kind: 'locked' }) as unknown })
    expect(await one()).toMatchObject({ unchanged: 6 })
  })
})
