import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPapers } from '../src/index.js'
import { outline, read } from './read.js'

const root = new URL('../../../', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(`test/fixtures/listings/${name}`, root), 'utf8')
const HEAD = 'Get trending papers in your email inbox!\nSubscribe'
const abstract = (n: number) =>
  `Abstract ${n} says at length what the paper is about. ${'It goes on for a while. '.repeat(12)}The end of ${n}.`

describe('a saved list of papers', () => {
  const lines = fixture('listing.txt').trimEnd().split('\n')
  const titles = lines.filter((_, at) => at >= 2 && at % 2 === 0).map((line) => line.replace('Subscribe', ''))

  it('gives each title with its abstract, the first one without the button glued to it', async () => {
    const items = await read(fixture('listing.txt'))
    expect(outline(items)).toEqual(titles)
    expect(items[0]).toEqual({
      kind: 'paper',
      line: 3,
      paper: {
        id: expect.stringMatching(/^paper:[0-9a-f]{16}$/u) as string,
        title: titles[0],
        abstract: lines[3],
        sources: ['in.txt'],
      },
    })
  })

  it.each([
    ['line ends of Windows', fixture('listing.txt').replaceAll('\n', '\r\n')],
    ['line ends of old Macs', fixture('listing.txt').replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${fixture('listing.txt')}`],
    ['UTF-16, as some editors save it', Buffer.from(`\uFEFF${fixture('listing.txt')}`, 'utf16le')],
    ['no end on the last line', fixture('listing.txt').trimEnd()],
    ['blank lines between', fixture('listing.txt').replaceAll('\n', '\n\n')],
    ['no page head', lines.slice(2).join('\n').replace('Subscribe', '')],
    ['the newsletter twice at the head', `Get trending papers in your email inbox once a day!\n${fixture('listing.txt')}`],
    ['page numbers at the foot', `${fixture('listing.txt')}Previous\n1\n2\n...\n9\nNext\n`],
  ])('reads the same with %s', async (_, content) => expect(outline(await read(content))).toEqual(titles))

  it('keeps what a paper says even where it is short, by its full stop', async () => {
    const text = `${HEAD}A Withdrawn Paper\nThis paper has been withdrawn by its authors.\nThe Next Paper\n${abstract(1)}\n`
    expect(outline(await read(text))).toEqual(['A Withdrawn Paper', 'The Next Paper'])
  })

  it.each([
    ['the last abstract', `${HEAD}One\n${abstract(1)}\nTwo\n`, ['One', 'skipped 4: expected an abstract after the title "Two"']],
    [
      'an abstract in the middle',
      `${HEAD}One\nTwo\n${abstract(2)}\nThree\n${abstract(3)}\n`,
      ['skipped 2: expected an abstract after the title "One"', 'Two', 'Three'],
    ],
    [
      'a title in the middle',
      `${HEAD}One\n${abstract(1)}\n${abstract(2)}\nThree\n${abstract(3)}\n`,
      [
        'One',
        'skipped 4: expected a title, found an abstract: "Abstract 2 says at length what the paper is about. It goes o…"',
        'Three',
      ],
    ],
    [
      'the first title',
      `Get trending papers in your email inbox!\n${abstract(1)}\nTwo\n${abstract(2)}\n`,
      [expect.stringContaining('skipped 2: expected a title'), 'Two'],
    ],
  ])('finds its way back without %s', async (_, text, expected) => expect(outline(await read(text))).toEqual(expected))

  it('reads two pages joined into one file, the second glued behind the first', async () => {
    const text = `${HEAD}One\n${abstract(1)}Get trending papers in your email inbox once a day!\n${HEAD}Two\n${abstract(2)}`
    const items = await read(text)
    expect(outline(items)).toEqual(['One', 'Two'])
    expect(items[0]).toMatchObject({ paper: { abstract: abstract(1) } })
  })

  it('reads a line in Latin-1, and says so', async () => {
    const bytes = Buffer.from(`${HEAD}Caf\u00e9 Models\n${abstract(1)}\n`, 'latin1')
    expect(outline(await read(bytes))).toEqual([
      'notice 2: bytes that are not UTF-8 were read as Windows-1252 (Latin-1)',
      'Caf\u00e9 Models',
    ])
  })

  it('keeps a line in UTF-8 in which a byte is broken, and says so', async () => {
    const bytes = Buffer.concat([Buffer.from(`${HEAD}Caf\u00e9 `), Buffer.from([0xe9]), Buffer.from(` Models\n${abstract(1)}\n`)])
    expect(outline(await read(bytes))).toEqual([
      'notice 2: bytes that are not UTF-8 were replaced by U+FFFD',
      'Caf\u00e9 \uFFFD Models',
    ])
  })

  it('takes a replacement character that the text itself holds for what it is', async () => {
    expect(outline(await read(`${HEAD}Caf\uFFFD Models\n${abstract(1)}\n`))).toEqual(['Caf\uFFFD Models'])
  })
})

describe('the daily form', () => {
  it('reads authors and dates off, and invents no year', async () => {
    const items = await read(fixture('daily.txt'))
    const dates = items.map((item) => (item.kind === 'paper' ? [item.paper.year, item.paper.published] : item))
    expect(dates).toEqual([
      [undefined, undefined],
      [2024, '2024-11-18'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [2025, '2025-06-03'],
    ])
  })

  it('gives the papers that the plain list of the same papers gives', async () => {
    const ids = async (name: string) => (await read(fixture(name))).map((item) => (item.kind === 'paper' ? item.paper.id : item))
    expect(await ids('daily.txt')).toEqual(await ids('listing.txt'))
  })

  it('reads the same with the newsletter at the head', async () => {
    const items = await read(`new\n\nGet trending papers in your email inbox!\n\n${fixture('daily.txt')}`)
    expect(outline(items)).toEqual(outline(await read(fixture('daily.txt'))))
  })

  it('does not give a date to the paper before the one whose abstract is missing', async () => {
    const text = `Daily Papers\n\nOne\n\n${abstract(1)}\n\nTwo\n\n  • 2 authors\n·\nMay 2, 2024\n\nThree\n\n${abstract(3)}\n`
    const items = await read(text)
    expect(outline(items)).toEqual(['One', 'skipped 7: expected an abstract after the title "Two"', 'Three'])
    expect(items.some((item) => item.kind === 'paper' && item.paper.year !== undefined)).toBe(false)
  })
})

const seeds = new URL('../shared/seeds/', root)
describe.skipIf(!existsSync(seeds))('the five saved pages', () => {
  it('gives 587 records of 361 papers and skips none', async () => {
    const counts: number[] = []
    const ids = new Set<string>()
    for (const name of readdirSync(seeds).sort()) {
      let records = 0
      for await (const item of readPapers(createReadStream(new URL(name, seeds)), { file: name })) {
        expect(item.kind).toBe('paper')
        if (item.kind === 'paper') ids.add(item.paper.id)
        records++
      }
      counts.push(records)
    }
    expect(counts).toEqual([119, 44, 119, 186, 119])
    expect(ids.size).toBe(361)
  })
})
