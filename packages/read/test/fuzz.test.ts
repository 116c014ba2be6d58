import { ClaimgraphError } from '@claimgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMATS, readPapers } from '../src/index.js'
import type { ReadItem } from '../src/index.js'

const SAMPLES: Readonly<Record<string, string>> = {
  'arxiv-json':
    '{"id":"2501.00042","title":"A {\\\\\\"o}","abstract":"B\\nC","categories":"x","versions":[{"created":"2 Jan 2025"}]}\n'.repeat(
      2,
    ),
  openalex:
    '{"meta":{"a":[{}]},"results":[{"id":"https://openalex.org/W1","title":"A","abstract_inverted_index":{"B":[0,2],"c":[1]}},{"title":"D"}]}',
  'semantic-scholar':
    '{"data":[{"paperId":"1","title":"A","authors":[{"name":"X"}]},\n{"paperId":"2","title":"é"}]}\n{"paperId":"3","title":"C"}\n',
  'hf-json': '[\n  {\n    "paper": {\n      "id": "2501.00042",\n      "title": "A",\n      "summary": "B"\n    }\n  }\n]',
  jsonl: '{"title":"A","abstract":"B"}\n\n{"title":"C","year":"2024"}\n',
  'arxiv-atom':
    '<?xml version="1.0"?><feed>\n<entry><id>x</id><title>A &amp; <b>é</b></title><author><name>N</name></author></entry>\n<entry><title>C</title></entry></feed>',
  bibtex: '@string{x="y"}\n@article{a, title={A {\\"o} $x^2$}, journal = x # "z",\n abstract = "B {"} c"}\n@misc(b, title={C})\n',
  ris: 'TY  - JOUR\nTI  - A\nAB  - B\n  c\nER  - \nTY  - JOUR\nTI  - C\nER  - \n',
  csv: 'title,abstract\n"A ""x""","B\nc"\nC,d\n',
  'hf-daily': 'Daily Papers\n\nA\n\nB is a sentence of some words that ends.\n\n  • 2 authors\n·\nMay 2, 2024\n',
  'hf-listing': 'A\nB is a sentence of some words that ends.\nC\nD is a sentence of some words that ends.\n',
}

async function read(bytes: Uint8Array, from: string, size: number): Promise<readonly ReadItem[]> {
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const items: ReadItem[] = []
  for await (const item of readPapers(chunks(), { file: 'in', from })) items.push(item)
  return items
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\n',
      '<',
      '>',
      '&',
      ',',
      '@',
      '\u0000',
      '\uFFFD',
      'TY  - ',
      '<entry>',
      '"""',
      '</',
      '\r',
      '$',
    ),
    fc.string({ maxLength: 5 }),
  ),
})

describe('the reader of', () => {
  it('every format has a sample here', () => expect(Object.keys(SAMPLES).sort()).toEqual(FORMATS.map(({ name }) => name).sort()))

  it.each(Object.entries(SAMPLES))('%s takes any damage without an error, the same whatever the chunks', async (name, sample) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), async (edits, size) => {
        const text = edits.reduce((before, { at, cut, put }) => {
          const place = Math.floor(at * before.length)
          return before.slice(0, place) + put + before.slice(place + cut)
        }, sample)
        if (text === '') return
        const bytes = Buffer.from(text)
        const items = await read(bytes, name, size)
        expect(await read(bytes, name, 1_000_000)).toEqual(items)
        for (const item of items) if (item.kind === 'paper') expect(item.paper.title + item.paper.abstract).not.toBe('')
      }),
      { seed: 20_261_127, numRuns: 850 },
    )
  })

  it('no format: bytes of any kind are refused with a message, or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        for (const from of Object.keys(SAMPLES)) {
          await read(bytes, from, 7).catch((error: unknown) => expect(error).toBeInstanceOf(ClaimgraphError))
        }
      }),
      { seed: 20_261_127, numRuns: 60 },
    )
  })
})
