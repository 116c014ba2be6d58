import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinContent, joinPapers, makePaper, type LibraryEntry, type PaperDraft } from '../src/index.js'

const TITLE = 'Quiet Flows Over Loud Tokens'
const entry = (draft: Partial<PaperDraft>, source = 'in.txt'): LibraryEntry => {
  const paper = makePaper({ title: TITLE, abstract: 'Short.', ...draft }, source)
  return {
    paper,
    record: { id: paper.recordId ?? paper.id, title: paper.title, entities: [], claims: [], results: [] },
    extractor: 'x@1',
  }
}
/** How many entries each joined paper came from, by id. */
const ids = (drafts: readonly Partial<PaperDraft>[]) =>
  joinPapers(drafts.map((draft) => entry(draft))).map(({ paper }) => [paper.id, 1 + (paper.redirects?.length ?? 0)])
const hashed = entry({}).paper.id

describe('one work under several ids is one paper', () => {
  it.each<[string, readonly Partial<PaperDraft>[], readonly unknown[]]>([
    ['an arXiv id, and the same title without one', [{ arxivId: '2401.00001v2' }, {}], [['paper:2401.00001', 2]]],
    ['an arXiv id and a DOI', [{ arxivId: '2401.00001' }, { doi: '10.1000/XYZ' }], [['paper:2401.00001', 2]]],
    [
      'two DOIs, as of a preprint and its journal, when an author vouches for them',
      [
        { doi: '10.1000/a', authors: ['Ada Lovelace'] },
        { doi: '10.1000/b', authors: ['Lovelace, A.', 'Bo Li'] },
      ],
      [['paper:10.1000/a', 2]],
    ],
    [
      'a DOI that two titles share',
      [{ doi: '10.1000/a' }, { doi: '10.1000/a', arxivId: '2401.00001', title: 'Other' }],
      [['paper:2401.00001', 2]],
    ],
    [
      'a title in other letters',
      [{ arxivId: '2401.00001' }, { title: 'QUIET flows: over loud, tokens' }],
      [['paper:2401.00001', 2]],
    ],
    ['an entry that has learnt its arXiv id', [{}], [[hashed, 1]]],
  ])('%s', (_, drafts, expected) => expect(ids(drafts)).toEqual(expected))

  it('under a new id when it has learnt one, the old one a redirect', () => {
    const plain = entry({})
    const learnt = { ...plain, paper: { ...plain.paper, arxivId: '2401.00001', year: 2024 } }
    expect(joinPapers([learnt])).toMatchObject([
      { paper: { id: 'paper:2401.00001', redirects: [hashed] }, record: { id: 'paper:2401.00001' } },
    ])
  })

  it('with the text and record of the longest abstract, and the fields of all', () => {
    const long = entry({ abstract: 'A longer abstract, see github.com/a/b.', recordId: 'x7' }, 'b.txt')
    const [joined] = joinPapers([entry({ arxivId: '2401.00001', year: 2024, venue: 'ICLR', citations: 3 }, 'a.txt'), long])
    expect(joined?.paper).toEqual({
      id: 'paper:2401.00001',
      recordId: 'x7',
      title: TITLE,
      abstract: 'A longer abstract, see github.com/a/b.',
      year: 2024,
      arxivId: '2401.00001',
      venue: 'ICLR',
      citations: 3,
      code: ['https://github.com/a/b'],
      redirects: [hashed],
      sources: ['a.txt', 'b.txt'],
    })
    expect(joined?.record.id).toBe('x7')
  })
})

describe('several works stay several', () => {
  it.each<[string, readonly Partial<PaperDraft>[], number]>([
    ['two arXiv ids of one title', [{ arxivId: '2401.00001' }, { arxivId: '2402.00002' }], 2],
    ['two DOIs that no author vouches for', [{ doi: '10.1000/a' }, { doi: '10.1000/b' }], 2],
    ['authors that share no one', [{ arxivId: '2401.00001', authors: ['A. B'] }, { authors: ['C. D'] }], 2],
    ['a title that tells nothing', [{ title: 'Diffusion Models', arxivId: '2401.00001' }, { title: 'Diffusion Models' }], 2],
    ['a title that fits two of them', [{ arxivId: '2401.00001' }, { arxivId: '2402.00002' }, {}], 3],
    ['a title that many bear', Array.from({ length: 20 }, (_, n) => ({ doi: `10.1000/${n}`, authors: ['Ada Lovelace'] })), 20],
  ])('%s', (_, drafts, count) => expect(joinPapers(drafts.map((draft) => entry(draft)))).toHaveLength(count))
})

const drafts = fc.array(
  fc.record(
    {
      title: fc.constantFrom(TITLE, 'Loud Tokens Over Quiet Flows', 'Editorial'),
      abstract: fc.constantFrom('A.', 'B b.', 'C c c.'),
      arxivId: fc.constantFrom('2401.00001', '2402.00002v3'),
      doi: fc.constantFrom('10.1000/a', '10.48550/arXiv.2401.00001', '10.1000/B'),
      authors: fc.constantFrom(['Ada Lovelace'], ['Bo Li', 'Ada Lovelace'], ['Cy Young']),
      year: fc.constantFrom(2023, 2024),
    },
    { requiredKeys: ['title', 'abstract'] },
  ),
  { maxLength: 8 },
)

it('does not depend on the order, and gives every paper an id of its own', () => {
  fc.assert(
    fc.property(drafts, fc.infiniteStream(fc.nat()), (given, random) => {
      // As a library holds them: one an id.
      const entries = [...new Map(given.map((draft) => entry(draft)).map((one) => [one.paper.id, one])).values()]
      const shuffled = entries.map((one) => [random.next().value ?? 0, one] as const).sort(([a], [b]) => a - b)
      const joined = joinPapers(entries)
      expect(joinPapers(shuffled.map(([, one]) => one))).toEqual(joined)
      expect(new Set(joined.map(({ paper }) => paper.id)).size).toBe(joined.length)
    }),
  )
})

it('lets corrections follow a paper to its new id', () => {
  const entries = [entry({ arxivId: '2401.00001' }), entry({})]
  const corrections = [
    { action: 'split', name: 'AIM', paper: hashed, as: 'AiM' },
    { action: 'merge', a: `model:${hashed}`, b: 'VAR' },
  ] as const
  expect(joinContent({ id: 'x', entries, corrections }).corrections).toEqual([
    { action: 'split', name: 'AIM', paper: 'paper:2401.00001', as: 'AiM' },
    { action: 'merge', a: 'model:paper:2401.00001', b: 'VAR' },
  ])
})
