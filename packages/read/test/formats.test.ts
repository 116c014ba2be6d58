import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { outline, read } from './read.js'

/** The fields of the first paper, without its id and sources. */
async function first(content: string | Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const [item] = await read(content)
  if (item?.kind !== 'paper') throw new Error(JSON.stringify(item))
  return Object.fromEntries(Object.entries(item.paper).filter(([name]) => name !== 'id' && name !== 'sources'))
}

const ENTRY = `<entry>
  <id>http://arxiv.org/abs/2501.00042v3</id>
  <published>2025-01-02T10:00:00Z</published><updated>2025-03-01T10:00:00Z</updated>
  <title>QuietFlow:
    $\\ell_1$ Noise &amp; Calm</title>
  <summary>  We propose QuietFlow. It needs 10\\% of the steps.
  </summary>
  <author><name>Ada Lovelace</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author><author><name>Kurt G&#246;del</name></author>
  <link href="https://arxiv.org/abs/2501.00042v3" rel="alternate"/><link title="pdf" href="https://arxiv.org/pdf/2501.00042v3" rel="related"/>
  <arxiv:doi>10.1000/QF.1</arxiv:doi><arxiv:journal_ref>Journal of Calm 3 (2025)</arxiv:journal_ref>
</entry>`
const feed = (...entries: readonly string[]) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>q</title>\n${entries.join('\n')}\n</feed>\n`

const QUIET = {
  title: 'QuietFlow: l_1 Noise & Calm',
  abstract: 'We propose QuietFlow. It needs 10% of the steps.',
  year: 2025,
  published: '2025-01-02',
  authors: ['Ada Lovelace', 'Kurt Gödel'],
  arxivId: '2501.00042',
}

describe('the fields of', () => {
  it("arXiv's Atom feed", async () => {
    expect(await first(feed(ENTRY))).toEqual({
      ...QUIET,
      url: 'https://arxiv.org/abs/2501.00042v3',
      doi: '10.1000/qf.1',
      venue: 'Journal of Calm 3 (2025)',
    })
  })

  it("arXiv's bulk metadata", async () => {
    const record = {
      id: '2501.00042',
      title: 'QuietFlow:\n  $\\ell_1$ Noise & Calm',
      abstract: '  We propose QuietFlow. It needs 10\\% of the steps.\n',
      authors: 'Ada Lovelace (Somewhere) and Kurt G\\"odel',
      authors_parsed: [
        ['Lovelace', 'Ada', ''],
        ['Gödel', 'Kurt', ''],
      ],
      categories: 'cs.LG stat.ML',
      doi: '10.1000/QF.1',
      'journal-ref': 'Journal of Calm 3 (2025)',
      versions: [{ version: 'v1', created: 'Thu, 2 Jan 2025 10:00:00 GMT' }],
      update_date: '2025-03-01',
    }
    expect(await first(`${JSON.stringify(record)}\n`)).toEqual({
      ...QUIET,
      recordId: '2501.00042',
      url: 'https://arxiv.org/abs/2501.00042',
      doi: '10.1000/qf.1',
      venue: 'Journal of Calm 3 (2025)',
    })
    expect(await first(`${JSON.stringify({ ...record, authors_parsed: undefined })}\n`)).toMatchObject({ authors: QUIET.authors })
  })

  it('Hugging Face', async () => {
    const paper = {
      id: '2501.00042',
      title: QUIET.title,
      summary: QUIET.abstract,
      authors: [
        { _id: '1', name: 'Ada Lovelace' },
        { name: 'Kurt Gödel', hidden: false },
      ],
      publishedAt: '2025-01-02T00:00:00.000Z',
      upvotes: 7,
      githubRepo: 'https://github.com/calm/quietflow',
    }
    const expected = {
      ...QUIET,
      recordId: '2501.00042',
      url: 'https://arxiv.org/abs/2501.00042',
      code: ['https://github.com/calm/quietflow'],
    }
    expect(await first(JSON.stringify([{ paper, publishedAt: '2025-01-05T00:00:00.000Z', title: 'x' }]))).toEqual(expected)
    expect(await first(JSON.stringify(paper, null, 2))).toEqual(expected)
  })

  it('Semantic Scholar', async () => {
    const record = {
      paperId: 'abc',
      title: QUIET.title,
      abstract: QUIET.abstract,
      year: 2025,
      publicationDate: '2025-01-02',
      authors: [
        { authorId: '1', name: 'Ada Lovelace' },
        { authorId: null, name: 'Kurt Gödel' },
      ],
      externalIds: { ArXiv: '2501.00042', DOI: '10.48550/arXiv.2501.00042', CorpusId: 1 },
      venue: 'Journal of Calm',
      citationCount: 12,
      url: 'https://www.semanticscholar.org/paper/abc',
    }
    const expected = { ...QUIET, recordId: 'abc', url: record.url, venue: 'Journal of Calm', citations: 12 }
    expect(await first(JSON.stringify({ total: 1, token: 't', data: [record] }))).toEqual(expected)
    expect(await first(`${JSON.stringify(record)}\n`)).toEqual(expected)
    expect(await first(JSON.stringify({ offset: 0, data: [{ contexts: [], citedPaper: record }] }))).toEqual(expected)
  })

  it('OpenAlex, the abstract put together from its index', async () => {
    const index: Record<string, number[]> = {}
    QUIET.abstract.split(' ').forEach((word, at) => (index[word] = [...(index[word] ?? []), at]))
    const record = {
      id: 'https://openalex.org/W42',
      doi: 'https://doi.org/10.1000/QF.1',
      display_name: 'QuietFlow: l<sub>1</sub> Noise &amp; Calm',
      publication_year: 2025,
      publication_date: '2025-01-02',
      authorships: [{ author: { display_name: 'Ada Lovelace' } }, { author: { display_name: 'Kurt Gödel' } }],
      primary_location: { landing_page_url: 'https://example.org/qf', source: { display_name: 'Journal of Calm' } },
      locations: [{ landing_page_url: 'http://arxiv.org/abs/2501.00042' }, null],
      cited_by_count: 12,
      abstract_inverted_index: index,
    }
    const expected = {
      ...QUIET,
      recordId: 'W42',
      url: 'https://example.org/qf',
      doi: '10.1000/qf.1',
      venue: 'Journal of Calm',
      citations: 12,
    }
    expect(await first(JSON.stringify({ meta: { count: 1 }, results: [record], group_by: [] }))).toEqual(expected)
    expect(await first(`${JSON.stringify(record)}\n`)).toEqual(expected)
  })

  it('BibTeX, strings and months put in', async () => {
    const text = String.raw`@string{joc = "Journal of Calm"}
@article{lovelace2025quiet,
  title = {{QuietFlow}: $\ell_1$ Noise \& Calm},
  author = {Lovelace, Ada and Kurt G{\"o}del and others},
  journal = joc # { 3},
  year = 2025, month = jan,
  doi = "10.1000/QF\_1",
  eprint = {2501.00042v2}, archivePrefix = {arXiv},
  abstract = {We propose QuietFlow. It needs 10\% of the steps.},
}`
    expect(await first(text)).toEqual({
      title: QUIET.title,
      abstract: QUIET.abstract,
      authors: ['Lovelace, Ada', 'Kurt Gödel'],
      recordId: 'lovelace2025quiet',
      year: 2025,
      arxivId: '2501.00042',
      doi: '10.1000/qf_1',
      venue: 'Journal of Calm 3',
    })
    expect(await first('@misc{a, title={T}, journal={arXiv preprint arXiv:2501.00042}, date={2025-01-02}}')).toEqual({
      recordId: 'a',
      title: 'T',
      abstract: '',
      year: 2025,
      published: '2025-01-02',
      arxivId: '2501.00042',
    })
  })

  it('RIS', async () => {
    const text = `TY  - JOUR
ID  - q1
TI  - ${QUIET.title}
AU  - Lovelace, Ada
AU  - Gödel, Kurt
PY  - 2025/01/02/
AB  - We propose QuietFlow.
      It needs 10% of the steps.
DO  - 10.1000/QF.1
UR  - https://arxiv.org/abs/2501.00042
T2  - Journal of Calm
ER  - 
`
    expect(await first(text)).toEqual({
      ...QUIET,
      authors: ['Lovelace, Ada', 'Gödel, Kurt'],
      recordId: 'q1',
      url: 'https://arxiv.org/abs/2501.00042',
      doi: '10.1000/qf.1',
      venue: 'Journal of Calm',
    })
  })

  it.each([
    ['commas and quoted line ends', ',', '"'],
    ['semicolons', ';', '"'],
    ['tabs', '\t', '"'],
  ])('a table, parted by %s', async (_, mark) => {
    const cells = [
      ['Key', 'Title', 'Abstract Note', 'Publication Year', 'Author', 'DOI', 'Url', 'Publication Title', 'Cited by'],
      [
        'q1',
        `"${QUIET.title}"`,
        '"We propose QuietFlow.\nIt needs 10% of the ""steps""."',
        '2025',
        '"Lovelace, Ada; Gödel, Kurt"',
        '10.1000/QF.1',
        'https://arxiv.org/abs/2501.00042',
        'Journal of Calm',
        '12',
      ].map((cell) => (cell.includes(';') && !cell.startsWith('"') ? `"${cell}"` : cell)),
    ]
    expect(await first(`\uFEFF${cells.map((row) => row.join(mark)).join('\r\n')}\r\n`)).toEqual({
      title: QUIET.title,
      abstract: 'We propose QuietFlow. It needs 10% of the "steps".',
      authors: ['Lovelace, Ada', 'Gödel, Kurt'],
      recordId: 'q1',
      year: 2025,
      arxivId: '2501.00042',
      url: 'https://arxiv.org/abs/2501.00042',
      doi: '10.1000/qf.1',
      venue: 'Journal of Calm',
      citations: 12,
    })
  })
})

describe('a bad record is named, and the others are read:', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'JSON Lines cut off in a text',
      '{"paperId":"1","title":"A"}\n{"paperId":"2","title":"B\n{"paperId":"3","title":"C"}\n',
      ['A', 'skipped 2: a text in it goes on behind the end of its line', 'C'],
    ],
    [
      'JSON Lines without an end bracket',
      '{"paperId":"1","title":"A"}\n{"paperId":"2","x":{"title":"B"}\n{"paperId":"3","title":"C"}\n',
      ['A', 'skipped 2: it is not closed before the next one begins', 'C'],
    ],
    [
      'a list with a member that is no JSON',
      '[{"paperId":"1","title":"A"},{paperId:2},{"paperId":"3","title":"C"}]',
      ['A', 'skipped 1: expected a JSON object, found no valid JSON', 'C'],
    ],
    ['a list that is cut off', '{"data":[\n{"paperId":"1","title":"A"},\n{"paperId":"2","ti', ['A', 'skipped 3: it is cut off']],
    [
      'a pretty list with a broken member',
      '[\n  {\n    "paperId": "1",\n    "title": "A\n  },\n  {\n    "paperId": "2",\n    "title": "B"\n  }\n]',
      ['skipped 2: a text in it goes on behind the end of its line', 'B'],
    ],
    [
      'a record that is no paper',
      '[{"paperId":"1"},{"paperId":"2","title":"B"}]',
      ['skipped 1: expected a title or an abstract', 'B'],
    ],
    [
      'BibTeX without an end bracket',
      '@article{a,\n title={A},\n\n@article{b,\n title={B}}\n@article{c,\n title={C',
      ['skipped 1: it is not closed before the next entry begins', 'B', 'skipped 6: it is cut off'],
    ],
    [
      'BibTeX without an end bracket before an entry in one line',
      '@article{a,\n title={A\n@article{b, title={B}}\n',
      ['skipped 1: it is not closed before the next entry begins', 'B'],
    ],
    [
      'BibTeX without a title',
      '@article{a, year=2020}\n@comment{x}\n@article{b, title={B}}',
      ['skipped 1: expected a title or an abstract', 'B'],
    ],
    [
      'RIS without an end',
      'TY  - JOUR\nTI  - A\nTY  - JOUR\nAU  - X\nER  - \nTI  - lost\nTY  - JOUR\nTI  - C\n',
      ['A', 'skipped 3: expected a title or an abstract', 'skipped 6: expected TY, which begins a record, before TI', 'C'],
    ],
    [
      'a table with an empty and a short row',
      'year,title,abstract\n2020,A,x\n2021,,\n2022,C\n',
      ['A', 'skipped 3: expected a title or an abstract', 'C'],
    ],
    [
      'a feed that is cut off',
      feed(ENTRY, '<entry><title>B</title>').replace(/<\/feed>\s*$/u, ''),
      [QUIET.title, 'skipped 15: the entry is cut off'],
    ],
    [
      'an error of arXiv',
      feed('<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry>'),
      ['skipped 4: arXiv reports an error: incorrect id'],
    ],
  ])('%s', async (_, content, expected) => expect(outline(await read(content))).toEqual(expected))

  it('a table whose quote is never closed', async () => {
    expect(outline(await read('title,abstract\nA,x\n"B,y\nC,z\n'))).toEqual([
      'A',
      expect.stringMatching(/^skipped 4: Quote Not Closed/u),
    ])
  })
})

describe('a file without a record says so:', () => {
  it.each([
    ['BibTeX of strings and comments', '@string{a = "b"}\n@comment{x}\n', undefined, 'BibTeX'],
    ['a feed that found nothing', feed(''), undefined, "arXiv's Atom feed"],
    ['a header line alone', 'title,abstract\n', undefined, 'CSV with a header line'],
    ['BibTeX that is said to be RIS', '@article{a, title={A}}\n', 'ris', 'RIS'],
  ])('%s', async (_, content, from, about) =>
    expect(outline(await read(content, from))).toEqual([`notice 1: no record is in this; expected ${about}`]),
  )
})

describe('bytes', () => {
  const text = '@article{a, title={Café Models}, abstract={Ünïcode.}}\n'
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`), []],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), []],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), []],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), []],
    ['Latin-1', Buffer.from(text, 'latin1'), ['notice 1: bytes that are not UTF-8 were read as Windows-1252 (Latin-1)']],
    ['gzip', gzipSync(text), []],
  ])('in %s', async (_, bytes, notices) => expect(outline(await read(bytes))).toEqual([...notices, 'Café Models']))

  it('of JSON in Latin-1, which comes in pieces', async () => {
    const bytes = Buffer.from(JSON.stringify([{ paperId: '1', title: 'Café' }]), 'latin1')
    expect(outline(await read(bytes))).toEqual(['notice 1: bytes that are not UTF-8 were read as Windows-1252 (Latin-1)', 'Café'])
  })

  it('of an archive that ends too early give what there is, then the error', async () => {
    const packed = gzipSync(`{"title":"A","abstract":"x"}\n`.repeat(20_000))
    await expect(read(packed.subarray(0, packed.length - 20))).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('the gzip archive is damaged') as string,
    })
  })
})

it('joins the versions and the DOI of an arXiv paper under one id', async () => {
  const content = ['2501.00042v1', 'arXiv:2501.00042v2', ''].map((arxivId, n) =>
    JSON.stringify({ title: `T${n}`, abstract: 'A.', arxivId, doi: n === 2 ? '10.48550/arXiv.2501.00042' : '' }),
  )
  const ids = (await read(`${content.join('\n')}\n`)).map((item) => (item.kind === 'paper' ? item.paper.id : item))
  expect(new Set(ids)).toEqual(new Set(['paper:2501.00042']))
})
