import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Paper } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { createExtractor, extractPapers, findInputs, streamPapers } from '../src/index.js'
import type { StreamPapersOptions } from '../src/index.js'
import { createSeenKeys } from '../src/seen-keys.js'
import { fixture, freshPaths, listeningExtractor } from './workshop.js'

/** Titles that a stream gives, and what it left out. */
async function titles(lines: readonly string[], options: Partial<StreamPapersOptions> = {}): Promise<readonly unknown[]> {
  const left: unknown[] = []
  const onSkipped: StreamPapersOptions['onSkipped'] = ({ line, reason }) => left.push(`${line}: ${reason}`)
  const stdin = Readable.from([Buffer.from(lines.join('\n'))])
  const given: unknown[] = []
  for await (const { title } of streamPapers(await findInputs(['-']), { stdin, onSkipped, ...options })) given.push(title)
  return [given, left]
}

const line = (title: string, abstract = 'Some words.'): string => JSON.stringify({ title, abstract })

describe('a stream of papers', () => {
  it.each<[string, readonly string[], Partial<StreamPapersOptions>, readonly unknown[]]>([
    ['keeps the order', [line('b'), line('a'), line('c')], {}, [['b', 'a', 'c'], []]],
    ['keeps the order past its window', [line('b'), line('a'), line('c')], { window: 1 }, [['b', 'a', 'c'], []]],
    ['joins two readings within its window', [line('Two'), line('a'), line('two')], {}, [['Two', 'a'], []]],
    [
      'leaves out, and names, what comes again too late',
      [line('a'), line('b'), line('c'), line('a')],
      { window: 1, keyOf: ({ title }) => title },
      [['a', 'b', 'c'], ['4: a paper of this id was given before: a']],
    ],
    [
      'names the lines that it cannot read and goes on',
      [line('a'), '{"title": "torn', '', '7', line('b')],
      {},
      [
        ['a', 'b'],
        ['2: expected a JSON object, found no valid JSON', expect.stringMatching(/^4: Invalid input/u)],
      ],
    ],
    ['tells papers apart by the key that it is given', [line('a'), line('b')], { keyOf: () => 'same' }, [['a'], []]],
  ])('%s', async (_, lines, options, expected) => expect(await titles(lines, options)).toEqual(expected))

  it('of one file that cannot be read is an error, of one among others a line that is left out', async () => {
    const at = await freshPaths()
    await writeFile(at('empty.jsonl'), '')
    const read = async (paths: readonly string[]): Promise<readonly string[]> => {
      const events: string[] = []
      const options = { onSkipped: ({ file }: { readonly file: string }) => events.push(`without ${file}`) }
      for await (const { id } of streamPapers(await findInputs(paths), options)) events.push(id.slice(0, 6))
      return events
    }
    await expect(read([at('empty.jsonl')])).rejects.toThrow('the file is empty')
    const paper = 'paper:'
    expect(await read([at('empty.jsonl'), fixture('papers.jsonl')])).toEqual([
      `without ${at('empty.jsonl')}`,
      paper,
      paper,
      paper,
    ])
  })
})

describe('extraction of a stream', () => {
  it('reads no further than it has to, so that memory does not grow with the stream', async () => {
    let read = 0
    let given = 0
    let farthest = 0
    const papers = async function* (): AsyncGenerator<Paper> {
      for (; read < 5000; read++)
        yield await Promise.resolve({ id: `paper:${read}`, title: `${read}`, abstract: '', sources: [] })
    }
    for await (const outcomes of extractPapers(papers(), { extractor: listeningExtractor('1', []), jobs: 1 })) {
      given += outcomes.length
      farthest = Math.max(farthest, read - given)
    }
    expect(given).toBe(5000)
    expect(farthest).toBeLessThan(200)
  })

  it('by several workers keeps the order, and gives what one gives', async () => {
    const papers = Array.from({ length: 200 }, (_, n): Paper => {
      const abstract = `We present Plover-${n}, which outperforms DiT on ImageNet.`
      return { id: `paper:${n}`, title: `Plover ${n}`, abstract, sources: ['test'] }
    })
    const records = async (jobs: number): Promise<readonly unknown[]> => {
      const given: unknown[] = []
      const extractor = await createExtractor('fast')
      for await (const outcomes of extractPapers(papers, { extractor, jobs }))
        given.push(...outcomes.map(([, outcome]) => outcome))
      return given
    }
    const together = await records(2)
    expect(together).toHaveLength(200)
    expect(together).toEqual(await records(1))
  })

  it('with an extractor made elsewhere works in this thread, however many jobs are wanted', async () => {
    const heard: string[] = []
    const papers = Array.from({ length: 40 }, (_, n): Paper => ({ id: `paper:${n}`, title: `${n}`, abstract: '', sources: [] }))
    const given: string[] = []
    for await (const outcomes of extractPapers(papers, { extractor: listeningExtractor('1', heard), jobs: 2 })) {
      given.push(...outcomes.map(([{ title }]) => title))
    }
    expect(given).toEqual(heard)
    expect(given).toHaveLength(40)
  })
})

describe('an extractor that reads several papers at once', () => {
  const papers = Array.from({ length: 40 }, (_, n): Paper => ({ id: `paper:${n}`, title: `${n}`, abstract: '', sources: [] }))

  /** Outcomes of the papers, and how many were read at once at most: later ones are done before earlier ones. */
  async function extractWith(jobs?: number): Promise<{ readonly given: readonly string[]; readonly most: number }> {
    let [running, most] = [0, 0]
    const extract = async ({ id, title }: { readonly id: string; readonly title: string }) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 3 * (3 - (Number(title) % 3))))
      running--
      if (title === '7') throw new Error('cannot read this')
      return { id, title, entities: [], claims: [], results: [] }
    }
    const given: string[] = []
    for await (const outcomes of extractPapers(papers, { extractor: { name: 'slow', version: '1', atOnce: 3, extract }, jobs }))
      given.push(...outcomes.map(([, { record, failure }]) => record?.title ?? failure ?? ''))
    return { given, most }
  }

  const expected = papers.map(({ title }) => (title === '7' ? 'cannot read this' : title))

  it('is given as many, and their outcomes come in the order of the papers', async () => {
    expect(await extractWith()).toEqual({ given: expected, most: 3 })
  })

  it('is given one after the other where one job is wanted', async () => {
    expect(await extractWith(1)).toEqual({ given: expected, most: 1 })
  })
})

describe('an extractor from a module', () => {
  const source = `export const createExtractor = () => ({
    name: 'counting', version: '7',
    extract: ({ id, title }) => Promise.resolve({ id, title: title.toUpperCase(), entities: [], claims: [], results: [] }),
  })`

  it('works in workers too', async () => {
    const at = await freshPaths()
    await writeFile(at('mine.mjs'), source)
    const extractor = await createExtractor(at('mine.mjs'))
    expect(extractor).toMatchObject({ name: 'counting', version: '7' })
    const papers = Array.from({ length: 40 }, (_, n): Paper => ({ id: `paper:${n}`, title: `t${n}`, abstract: '', sources: [] }))
    const given: unknown[] = []
    for await (const outcomes of extractPapers(papers, { extractor, jobs: 2 }))
      given.push(...outcomes.map(([, { record }]) => record?.title))
    expect(given).toEqual(papers.map(({ title }) => title.toUpperCase()))
  })

  it.each([
    ['that is not there', 'none.mjs', undefined, 'none.mjs: cannot be loaded: '],
    ['without the function', 'empty.mjs', 'export const x = 1', 'expected a module that exports a function createExtractor'],
    [
      'whose function gives something else',
      'odd.mjs',
      'export const createExtractor = () => 7',
      'expected createExtractor to give an object',
    ],
  ])('%s is refused', async (_, name, text, message) => {
    const at = await freshPaths()
    if (text !== undefined) await writeFile(at(name), text)
    await expect(createExtractor(at(name))).rejects.toThrow(message)
  })

  it('is not looked for under a mere name', async () =>
    expect(createExtractor('magic')).rejects.toThrow('unknown extractor "magic"; expected one of fast, accurate'))
})

describe('keys that were seen', () => {
  it('are told from those that were not, also past the size that the table begins with', () => {
    const seen = createSeenKeys()
    const keys = Array.from({ length: 20_000 }, (_, n) => `paper:${n}`)
    expect(keys.every((key) => seen.add(key))).toBe(true)
    expect(keys.some((key) => seen.add(key))).toBe(false)
    expect(seen.add('paper:20000')).toBe(true)
  })
})
