import { ClaimgraphError } from '@claimgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline, read } from './read.js'

const title = (n: number) => `Title ${n}`
const abstract = (n: number) => `Abstract ${n} says what it says. ${'It goes on for a while. '.repeat(12)}That was ${n}.`

describe('a damaged listing', () => {
  it('gives every record that is whole, and reports each line that is alone', async () => {
    // What is left of each record: nothing missing, its title, or its abstract.
    const damage = fc.array(fc.constantFrom('whole', 'whole', 'whole', 'no title', 'no abstract'), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(damage, async (records) => {
        // A title without abstract before an abstract without title reads as one record: nobody can tell.
        fc.pre(records.every((record, n) => !(record === 'no title' && records[n - 1] === 'no abstract')))
        const lines = records.flatMap((record, n) => [
          ...(record === 'no title' ? [] : [title(n)]),
          ...(record === 'no abstract' ? [] : [abstract(n)]),
        ])
        const items = await read(`Get trending papers in your email inbox!\nSubscribe${lines.join('\n')}\n`)
        const papers = items.flatMap((item) => (item.kind === 'paper' ? [[item.paper.title, item.paper.abstract]] : []))
        expect(papers).toEqual(records.flatMap((record, n) => (record === 'whole' ? [[title(n), abstract(n)]] : [])))
        expect(items.filter(({ kind }) => kind === 'skipped')).toHaveLength(records.filter((record) => record !== 'whole').length)
      }),
    )
  })

  it('of one record per line gives each line that is whole', async () => {
    const good = (n: number) => JSON.stringify({ title: title(n), abstract: abstract(n) })
    const damage = fc.array(fc.option(fc.nat({ max: 300 })), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(damage, async (cuts) => {
        const lines = cuts.map((cut, n) => (cut === null ? good(n) : good(n).slice(0, cut)))
        const items = await read([good(99), ...lines].join('\n'))
        const wanted = cuts.flatMap((cut, n) => (cut === null ? [title(n)] : []))
        expect(outline(items.filter(({ kind }) => kind === 'paper'))).toEqual([title(99), ...wanted])
      }),
    )
  })
})

describe('any bytes', () => {
  const kinds = [
    '',
    'Get trending papers in your email inbox!\n',
    'Daily Papers\n',
    '{"title":"T"}\n',
    '\uFEFF',
    '%PDF',
    '<html>',
  ]
  it.each([undefined, 'hf-listing', 'hf-daily', 'jsonl'])(
    'read as %s give items or an error that tells people what is wrong',
    async (from) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
          try {
            const items = await read(Buffer.concat([Buffer.from(start), bytes]), from)
            for (const item of items) expect(item.kind).toMatch(/^(?:paper|skipped|notice)$/u)
          } catch (error) {
            expect(error).toBeInstanceOf(ClaimgraphError)
          }
        }),
      )
    },
  )
})
