import { createFastExtractor } from '@claimgraph/extract'
import type { ExtractionRecord } from '@claimgraph/model'
import { beforeAll, describe, expect, it } from 'vitest'

const extractor = createFastExtractor()
const extract = (title: string, abstract: string) => extractor.extract({ id: 'p', title, abstract })
const names = (record: ExtractionRecord, type: string) =>
  record.entities.filter((entity) => entity.type === type).map((entity) => entity.name)

describe('the fast extractor on a plain abstract', () => {
  let record: ExtractionRecord
  const title = 'OakVAR: Growing Images Branch by Branch'
  const abstract =
    'Diffusion models are strong at image generation, but they are slow. We propose OakVAR, a visual autoregressive model that grows an image from coarse to fine. ' +
    'On ImageNet 256x256, OakVAR outperforms DiT and reaches an FID of 1.65. Generative adversarial networks (GANs) are also beaten.'
  beforeAll(async () => {
    record = await extract(title, abstract)
  })

  it('finds the proposal by its name', () => {
    const oak = record.entities.find((entity) => entity.name === 'OakVAR')
    expect(oak).toMatchObject({ type: 'model', kind: 'named', role: 'proposed' })
    expect(oak?.spans?.length).toBe(3)
  })
  it('joins a short form with its long form', () =>
    expect(record.entities.find((entity) => entity.name === 'GAN')?.mentions).toEqual(
      expect.arrayContaining(['GANs', 'Generative adversarial networks']),
    ))
  it('finds families, benchmarks, metrics and tasks', () => {
    expect(names(record, 'model')).toEqual(
      expect.arrayContaining(['diffusion model', 'DiT'].map((name) => expect.stringMatching(new RegExp(name, 'iu')) as string)),
    )
    expect(names(record, 'benchmark')).toEqual(['ImageNet 256x256'])
    expect(names(record, 'metric')).toContain('FID')
    expect(names(record, 'task')).toEqual(['image generation'])
  })
  it('gives every place verbatim, the title first', () => {
    for (const { spans, mentions } of record.entities) {
      for (const span of spans ?? [])
        expect((span.field === 'title' ? title : abstract).slice(span.start, span.end)).toBe(span.text)
      expect([...new Set(spans?.map((span) => span.text))].sort()).toEqual([...mentions].sort())
    }
  })
  it('repeats', async () => expect(await extract(title, abstract)).toEqual(record))
  it('names the record by its own id, else by that of the paper', async () => {
    expect(record.id).toBe('p')
    expect((await extractor.extract({ id: 'p', recordId: 'r', title, abstract })).id).toBe('r')
  })
})

describe('the fast extractor on odd text', () => {
  it.each([
    ['nothing', '', ''],
    ['no abstract', 'Growing oaks', ''],
    ['blanks', '  ', ' \n\t '],
    ['another language', '桜の木', '本論文では新しいモデルを提案する。精度は高い。'],
    ['a language with other letters', 'Деревья', 'Мы предлагаем новую модель деревьев.'],
    ['HTML', '<b>Oak</b>', '<p>We propose <i>OakNet</i>&nbsp;&amp; <a href="x">ElmNet</a></p><script>1<2</script>'],
    [
      'LaTeX',
      'The $\\mathcal{O}(n)$ oak',
      'We show $x_i^2 \\leq \\frac{a}{b}$ {\\em always} \\cite{oak}. \\begin{equation} y=\\',
    ],
    ['emoji', '🌳🌲', 'We grow 🌳s 👩‍👩‍👧 by 2×.'],
    ['control characters', 'a\u0000b', 'x\u0001\u0007 \u200b\ufeff y'],
    ['half surrogate pairs', '\ud83c', 'a \udf33 (\ud83c) b'],
    ['only signs', '!!!', '((((([[[[]]]])))) .,;:'],
    ['open brackets', '(', '(A (B (C (D [E {F'],
    ['one endless word', 'x', 'A'.repeat(20_000)],
    ['no stops', 'x', 'OakNet and ElmNet '.repeat(2_000)],
    ['one endless chain of words', 'x', `We propose Net. ${'non-auto-regressive-'.repeat(10_000)}`],
    [
      'names of objects’ own properties',
      'constructor',
      'We propose constructor, a __proto__ model (toString) that beats hasOwnProperty.',
    ],
  ])('reads %s', async (_, title, abstract) => {
    const record = await extract(title, abstract)
    expect(record.title).toBe(title)
    for (const { spans } of record.entities)
      for (const span of spans ?? [])
        expect((span.field === 'title' ? title : abstract).slice(span.start, span.end)).toBe(span.text)
  })
  it('finds nothing where nothing is', async () => expect((await extract('', '')).entities).toEqual([]))
})
