import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../src/read-lines.js'
import { readPapers } from '../src/index.js'

// eslint-disable-next-line @typescript-eslint/require-await
async function* from(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
}

async function texts(pieces: Iterable<Uint8Array>, longest?: number): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of readLines(from(pieces), longest)) lines.push(line.cut ? `${line.number} cut` : line.text)
  return lines
}

describe('lines', () => {
  it('are the same whatever the chunks', async () => {
    const words = fc.array(fc.constantFrom('a', 'é', '汉', '\n', '\r\n', ' '), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 1, max: 9 }), async (pieces, size) => {
        const bytes = Buffer.from(pieces.join(''))
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        )
        const expected = pieces.join('').split(/\r\n|\n/u)
        if (expected.at(-1) === '') expected.pop()
        expect(await texts(chunks)).toEqual(expected)
      }),
    )
  })

  it('that are too long come cut, and the ones around them whole', async () => {
    expect(
      await texts([Buffer.from('one\n'), Buffer.from('x'.repeat(9)), Buffer.from('y'.repeat(9)), Buffer.from('\ntwo')], 10),
    ).toEqual(['one', '2 cut', 'two'])
  })
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Megabytes that are in use, garbage taken away. */
function used(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Many chunks of one content, made as they are asked for, and the most memory in use while they are read. */
async function peakMegabytes(
  head: string,
  chunk: string,
  count: number,
): Promise<{ readonly papers: number; readonly skipped: number; readonly peak: number }> {
  const body = Buffer.from(chunk)
  let peak = 0
  const chunks = function* (): Generator<Uint8Array> {
    yield Buffer.from(head)
    for (let n = 0; n < count; n++) {
      if (n % 250 === 0) peak = Math.max(peak, used())
      yield body
    }
  }
  const before = used()
  let papers = 0
  let skipped = 0
  for await (const item of readPapers(from(chunks()), { file: 'big' })) {
    if (item.kind === 'paper') papers++
    else skipped++
  }
  return { papers, skipped, peak: peak - before }
}

describe('64 MB', () => {
  it('of papers are read in little memory', async () => {
    const record = JSON.stringify({ title: 'A title', abstract: 'word '.repeat(200) })
    const { papers, peak } = await peakMegabytes('', `${record}\n`.repeat(62), 1000)
    expect(papers).toBe(62_000)
    expect(peak).toBeLessThan(20)
  })

  it('of one single line are reported in little memory', async () => {
    const { papers, skipped, peak } = await peakMegabytes('{"title":"T","abstract":"A."}\n{"title":"', 'x'.repeat(65_536), 1000)
    expect([papers, skipped]).toEqual([1, 1])
    expect(peak).toBeLessThan(20)
  })
})
