import type { ExtractionRecord } from '@claimgraph/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccurateExtractor, type AccurateExtractor } from '../src/index.js'

let extractor: AccurateExtractor
beforeAll(async () => {
  extractor = await createAccurateExtractor()
})
afterAll(() => extractor.close())

const read = (title: string, abstract: string): Promise<ExtractionRecord> => extractor.extract({ id: 'paper:x', title, abstract })

const title = 'OakNet: Fast Leaves for Image Generation'
const abstract =
  'We propose OakNet, an autoregressive model for image generation. On ImageNet 256x256, OakNet outperforms DiT by FID. ' +
  'It reaches an FID of 2.10.'

describe('the trained encoder', () => {
  it('finds models, benchmarks, metrics and tasks', async () => {
    const { entities } = await read(title, abstract)
    const names = (type: string): readonly string[] => entities.filter((entity) => entity.type === type).map(({ name }) => name)
    expect(names('model')).toEqual(expect.arrayContaining(['OakNet', 'DiT', 'autoregressive model']))
    expect(names('benchmark')).toEqual(['ImageNet 256x256'])
    expect(names('metric')).toEqual(['FID'])
    expect(names('task')).toEqual(['image generation'])
  })

  it('says the same twice, whatever it read in between', async () => {
    const first = await read(title, abstract)
    await read('', 'Another text, about nothing.'.repeat(40))
    expect(await read(title, abstract)).toEqual(first)
  })

  it('says of papers that are given together what it says of each', async () => {
    const texts = [abstract, `${abstract} `.repeat(20), 'OakNet is slow.', '', abstract]
    const alone: ExtractionRecord[] = []
    for (const text of texts) alone.push(await read(title, text))
    expect(await Promise.all(texts.map((text) => read(title, text)))).toEqual(alone)
  })

  it('leaves its caller free to do other things while it reads', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await read(title, `${abstract} `.repeat(200))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(10)
  })

  it('gives spans that are verbatim, in a text of several windows too', async () => {
    const long = `${abstract} `.repeat(40)
    const { entities } = await read(title, long)
    const spans = entities.flatMap((entity) => entity.spans ?? [])
    expect(spans.length).toBeGreaterThan(100)
    for (const span of spans) expect((span.field === 'title' ? title : long).slice(span.start, span.end)).toBe(span.text)
  })

  it.each([
    ['nothing', '', ''],
    ['blanks', ' ', '\n\t '],
    ['another script', '論文', 'これは論文です。'],
    ['emoji and control characters', '🦉', '🦉\u0000\u0007 🦉'],
    ['LaTeX and HTML', '', '$\\alpha_{i}$ <b>bold</b> &amp; \\textbf{x}'],
  ])('gives a record without claims for %s', async (_, odd, text) => {
    expect(await read(odd, text)).toMatchObject({ id: 'paper:x', claims: [], results: [] })
  })
})
