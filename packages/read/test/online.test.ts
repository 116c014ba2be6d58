import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePaper } from '@claimgraph/model'
import type { Paper } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '../../../test/support/fresh-folder.js'
import { Client, enrichPaper, fetchPapers, findByTitle, findOnlineSource } from '../src/index.js'
import { chooseMatch } from '../src/online/find-by-title.js'
import { cutOff, json, playSource, reply, slowly } from './support/source-server.js'
import type { Reply, SourceServer } from './support/source-server.js'

const KEY = 'sesame-0123456789'
const KEYS = { SEMANTIC_SCHOLAR_API_KEY: KEY, OPENALEX_API_KEY: KEY, HF_TOKEN: KEY }

/** A client of a played source. Waits are written down and not waited for, on a clock that they move. */
async function setUp(
  name: string,
  server: SourceServer,
  options: { readonly cache?: string; readonly offline?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
) {
  const source = findOnlineSource(name)
  const cache = options.cache ?? (await freshFolder())
  const waits: number[] = []
  const notices: string[] = []
  let clock = Date.now()
  const client = new Client(source, {
    env: { ...options.env, [source.baseVariable]: server.url },
    cache,
    version: '1.2.3',
    ...(options.offline ? { offline: true } : {}),
    onNotice: (message) => notices.push(message),
    now: () => clock,
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      clock += milliseconds
      return Promise.resolve()
    },
  })
  return { client, cache, waits, notices }
}

async function titles(client: Client, query = 'calm noise', max = 1000): Promise<readonly string[]> {
  const found: string[] = []
  for await (const paper of fetchPapers(client, query, max)) found.push(paper.title)
  return found
}

const entry = (n: number) =>
  `<entry><id>http://arxiv.org/abs/2501.${String(n).padStart(5, '0')}v1</id><published>2025-01-02T00:00:00Z</published><title>Paper ${n}</title><summary>About ${n}.</summary></entry>`
const feed = (total: number, ...numbers: readonly number[]) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><opensearch:totalResults>${total}</opensearch:totalResults>${numbers.map(entry).join('')}</feed>`
const scholarly = (...names: readonly string[]) => names.map((title, n) => ({ paperId: `${title}${n}`, title, abstract: 'A.' }))
const work = (title: string, n = 1) => ({ id: `https://openalex.org/W${n}`, title, publication_year: 2024 })

describe('a search goes through all pages', () => {
  it('of arXiv, three seconds apart, with words turned to its query', async () => {
    const server = await playSource(reply(200, feed(401, 1, 2)), reply(200, feed(401, 3)), reply(200, feed(401, 4)))
    const { client, waits } = await setUp('arxiv', server)
    expect(await titles(client)).toEqual(['Paper 1', 'Paper 2', 'Paper 3', 'Paper 4'])
    expect(server.requests.map(({ url }) => decodeURIComponent(url))).toEqual([
      '/?search_query=all:calm AND all:noise&start=0&max_results=200',
      '/?search_query=all:calm AND all:noise&start=200&max_results=200',
      '/?search_query=all:calm AND all:noise&start=400&max_results=200',
    ])
    expect(waits.length).toBe(2)
    for (const wait of waits) expect(wait).toBeGreaterThan(2900)
  })

  it('of Semantic Scholar, by token, the key in its header', async () => {
    const server = await playSource(
      json({ total: 3, token: 'a b', data: scholarly('A', 'B') }),
      json({ total: 3, data: scholarly('C') }),
    )
    const { client } = await setUp('semantic-scholar', server, { env: KEYS })
    expect(await titles(client)).toEqual(['A', 'B', 'C'])
    expect(server.requests[1]?.url).toMatch(/&token=a%20b$/u)
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual([KEY, KEY])
  })

  it('of OpenAlex, by cursor with a key, by number without', async () => {
    const pages = [
      json({ meta: { count: 150, next_cursor: 'x=' }, results: [work('A', 1)] }),
      json({ meta: { count: 150, next_cursor: null }, results: [work('B', 2)] }),
    ]
    const server = await playSource(...pages)
    expect(await titles((await setUp('openalex', server, { env: KEYS })).client)).toEqual(['A', 'B'])
    expect(server.requests.map(({ url }) => url.replace(/^.*&(?=cursor)/u, ''))).toEqual([
      `cursor=*&api_key=${KEY}`,
      `cursor=x%3D&api_key=${KEY}`,
    ])
    const open = await playSource(...pages)
    expect(await titles((await setUp('openalex', open)).client)).toEqual(['A', 'B'])
    expect(open.requests.map(({ url }) => url.replace(/^.*&(?=page)/u, ''))).toEqual(['page=1', 'page=2'])
  })

  it.each([
    ['2025-06-03', '/daily_papers?date=2025-06-03&limit=100&p=0'],
    ['2025-W23', '/daily_papers?week=2025-W23&limit=100&p=0'],
    ['2025-06', '/daily_papers?month=2025-06&limit=100&p=0'],
    ['arXiv:2501.00042', '/papers/2501.00042'],
    ['calm noise', '/papers/search?q=calm%20noise&limit=100'],
  ])('of Hugging Face for %s', async (query, url) => {
    const server = await playSource(json([{ paper: { id: '2501.00042', title: 'A', summary: 'B' } }]))
    const { client } = await setUp('huggingface', server, { env: KEYS })
    expect(await titles(client, query)).toEqual(['A'])
    expect(server.requests).toMatchObject([{ url, headers: { authorization: `Bearer ${KEY}` } }])
  })

  it('and ends at the number that was asked for', async () => {
    const server = await playSource(reply(200, feed(401, 1, 2)), reply(200, feed(401, 3, 4)))
    expect(await titles((await setUp('arxiv', server)).client, 'x', 3)).toHaveLength(3)
  })
})

describe('who asks says so', () => {
  it('with name, version and contact', async () => {
    const server = await playSource(reply(200, feed(1, 1)))
    await titles((await setUp('arxiv', server, { env: { CLAIMGRAPH_CONTACT: 'a@example.org' } })).client)
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^claimgraph\/1\.2\.3 \(.*mailto:a@example\.org\)$/u)
  })
})

describe('a source that is busy or broken is asked again:', () => {
  const good = json({ total: 1, data: scholarly('A') })
  it.each<[string, readonly Reply[], readonly (number | undefined)[], RegExp]>([
    [
      '429 that says how long',
      [reply(429, '', { 'retry-after': '7' }), good],
      [7000],
      /answers 429 \(too many requests\); trying again in 7 s/u,
    ],
    [
      '429 that says until when',
      [reply(429, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }), good],
      [undefined],
      /429/u,
    ],
    ['429 that says nothing, twice', [reply(429, ''), reply(429, ''), good], [undefined, undefined], /429/u],
    ['503', [reply(503, '<html>'), good], [undefined], /answers 503 \(it is out of order for now\)/u],
    ['a cut connection', [cutOff, good], [undefined], /connection failed/u],
    ['garbage', [reply(200, '{"data": [garbage'), good], [undefined], /something that is no JSON/u],
    ['an error page with status 200', [reply(200, '<html>Sorry</html>'), good], [undefined], /something that is no JSON/u],
    [
      'an empty page of many papers',
      [json({ total: 9, token: 't', data: [] }), good],
      [undefined],
      /an empty page, of 9 papers/u,
    ],
  ])('%s', async (_, replies, expected, notice) => {
    const server = await playSource(...replies)
    const { client, waits, notices } = await setUp('semantic-scholar', server)
    expect(await titles(client)).toEqual(['A'])
    expect(notices.join('\n')).toMatch(notice)
    const asked = waits.filter((wait) => wait > 1000)
    expect(asked).toHaveLength(expected.length)
    expected.forEach((wait, n) => expect(asked[n]).toBeGreaterThanOrEqual(wait ?? 2000 * 2 ** n))
  })

  it("arXiv's empty page with status 200", async () => {
    const server = await playSource(reply(200, feed(3)), reply(200, feed(3, 1, 2, 3)))
    expect(await titles((await setUp('arxiv', server)).client)).toHaveLength(3)
    expect(server.requests).toHaveLength(2)
  })

  it('slow bytes are waited for', async () => {
    const server = await playSource(slowly(feed(2, 1, 2)))
    expect(await titles((await setUp('arxiv', server)).client)).toEqual(['Paper 1', 'Paper 2'])
  })

  it('no more than six times', async () => {
    const server = await playSource(reply(500, ''))
    const { client, waits } = await setUp('semantic-scholar', server)
    await expect(titles(client)).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('6 attempts were made') as string,
    })
    expect(server.requests).toHaveLength(6)
    expect(waits.filter((wait) => wait > 1000)).toHaveLength(5)
  })

  it('not when it asks to wait for long', async () => {
    const server = await playSource(reply(429, '', { 'retry-after': '3600' }))
    await expect(titles((await setUp('semantic-scholar', server)).client)).rejects.toThrow(
      /wait 60 minutes: run the command again/u,
    )
  })

  it('after a pause, where its headers say that none is left', async () => {
    const page = (p: number) =>
      json(
        Array.from({ length: 100 }, (_, n) => ({ paper: { id: `25${p}1.${10_000 + n}`, title: `T${p}${n}`, summary: 'x' } })),
        { ratelimit: '"api";r=0;t=55' },
      )
    const server = await playSource(page(0), json([]))
    const { client, waits } = await setUp('huggingface', server)
    expect(await titles(client, '2025-06')).toHaveLength(100)
    expect(Math.max(...waits)).toBeGreaterThan(54_000)
  })
})

describe('a source that refuses is believed', () => {
  it.each([
    ['a wrong query', reply(400, '{"error":"Unrecognized query"}'), /answers 400: .*Unrecognized query/u],
    ['a wrong key, which is not shown', reply(401, `the key ${KEY} is not valid`), /answers 401: the key … is not valid/u],
    ['redirections without end', reply(302, '', { location: '/again' }), /redirects more than 5 times/u],
    ['a redirection to a file', reply(302, '', { location: 'file:///etc/hosts' }), /redirects to file:/u],
    [
      'an answer of 70 MB',
      (_, response) => response.writeHead(200).end(Buffer.alloc(70 * 1024 * 1024, 32)),
      /longer than 64 MB/u,
    ],
  ])('%s', async (_, answer, message) => {
    const server = await playSource(answer)
    const { client } = await setUp('semantic-scholar', server, { env: KEYS })
    await expect(titles(client)).rejects.toThrow(message)
  })

  it('and its key goes to no other host', async () => {
    const other = await playSource(json({ total: 1, data: scholarly('A') }))
    const server = await playSource(reply(307, '', { location: `${other.url}/moved` }))
    const { client } = await setUp('semantic-scholar', server, { env: KEYS })
    expect(await titles(client)).toEqual(['A'])
    expect(server.requests[0]?.headers['x-api-key']).toBe(KEY)
    expect(other.requests[0]?.headers['x-api-key']).toBeUndefined()
  })
})

describe('the cache', () => {
  it('lets a search that was interrupted go on where it stopped', async () => {
    const broken = Array.from({ length: 6 }, () => reply(500, ''))
    const server = await playSource(reply(200, feed(401, 1)), ...broken, reply(200, feed(401, 2)), reply(200, feed(401, 3)))
    const { client, cache } = await setUp('arxiv', server)
    await expect(titles(client)).rejects.toThrow(/500/u)
    expect(await titles((await setUp('arxiv', server, { cache })).client)).toEqual(['Paper 1', 'Paper 2', 'Paper 3'])
    expect(server.requests.filter(({ url }) => url.includes('start=0'))).toHaveLength(1)
  })

  it('answers offline, and says what it does not have', async () => {
    const server = await playSource(reply(200, feed(1, 1)))
    const { client, cache } = await setUp('arxiv', server)
    await titles(client)
    const offline = await setUp('arxiv', server, { cache, offline: true })
    expect(await titles(offline.client)).toEqual(['Paper 1'])
    await expect(titles(offline.client, 'other')).rejects.toThrow(/not asked offline, and the cache does not have/u)
    expect(server.requests).toHaveLength(1)
  })

  it('holds no key, and may be damaged', async () => {
    const server = await playSource(json({ meta: { count: 1 }, results: [work('A')] }))
    const { client, cache } = await setUp('openalex', server, { env: KEYS })
    await titles(client)
    const folder = join(cache, 'openalex')
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    expect(files).toHaveLength(1)
    for (const name of files) {
      expect(await readFile(join(folder, name), 'utf8')).not.toContain(KEY)
      await writeFile(join(folder, name), '{"url":')
    }
    expect(await titles((await setUp('openalex', server, { cache, env: KEYS })).client)).toEqual(['A'])
    expect(server.requests).toHaveLength(2)
  })
})

const paper = (draft: Partial<Parameters<typeof makePaper>[0]>): Paper =>
  makePaper({ title: 'Quiet Flows Over Loud Tokens', abstract: 'A.', ...draft }, 'in.txt')

describe('a match by title', () => {
  it.each<[string, Partial<Paper>, readonly Partial<Paper>[], string | RegExp]>([
    [
      'counts when it is exact after normalising',
      {},
      [{ title: 'QUIET flows over “loud” tokens', arxivId: '2501.00042' }],
      '2501.00042',
    ],
    [
      'does not count when a word differs',
      {},
      [{ title: 'Quiet Flow Over Loud Tokens', arxivId: '2501.00042' }],
      /no paper of exactly this title/u,
    ],
    ['does not count when there is none', {}, [], /no paper of exactly this title/u],
    [
      'does not count with other authors',
      { authors: ['Ada Lovelace'] },
      [{ arxivId: '2501.00042', authors: ['Kurt Gödel'] }],
      /other ids or authors/u,
    ],
    ['does not count with another arXiv id', { arxivId: '2501.00001' }, [{ arxivId: '2501.00042' }], /other ids or authors/u],
    [
      'does not count when several works have it',
      {},
      [{ arxivId: '2501.00042' }, { arxivId: '2502.00001' }],
      /2 different papers of this title/u,
    ],
    [
      'takes the one of several that has an author in common',
      { authors: ['Ada Lovelace'] },
      [
        { arxivId: '2501.00042', authors: ['A. Lovelace'] },
        { arxivId: '2502.00001', authors: ['Bo Li'] },
      ],
      '2501.00042',
    ],
    [
      'does not count for a short title without authors',
      { title: 'Mamba' },
      [{ title: 'Mamba', arxivId: '2501.00042' }],
      /too short/u,
    ],
  ])('%s', (_, own, given, expected) => {
    const finding = chooseMatch(
      paper(own),
      given.map((one) => paper(one)),
      'arxiv',
    )
    if (typeof expected === 'string') expect(finding).toMatchObject({ found: { arxivId: expected } })
    else expect('left' in finding ? finding.left : '').toMatch(expected)
  })

  it.each<[string, string, Reply, string]>([
    ['arxiv', '/?search_query=ti:"quiet flows over loud tokens"&start=0&max_results=10', reply(200, feed(0)), 'no paper'],
    [
      'semantic-scholar',
      '/paper/search/match?query=Quiet Flows Over Loud Tokens&fields=',
      reply(404, '{"error":"Title match not found"}'),
      'no paper',
    ],
    [
      'openalex',
      '/works?filter=title.search:quiet flows over loud tokens&select=',
      json({ meta: { count: 0 }, results: [] }),
      'no paper',
    ],
    ['huggingface', '/papers/search?q=Quiet Flows Over Loud Tokens&limit=10', json([]), 'no paper'],
  ])('is asked of %s, and of the cache the next time', async (name, url, answer, left) => {
    const server = await playSource(answer)
    const { client } = await setUp(name, server)
    const finding = { left: expect.stringContaining(left) as string }
    expect(await findByTitle(client, paper({}))).toEqual(finding)
    expect(await findByTitle(client, paper({}))).toEqual(finding)
    expect(server.requests).toHaveLength(1)
    expect(decodeURIComponent(server.requests[0]?.url ?? '')).toContain(url)
  })
})

describe('enriching', () => {
  const found = paper({
    year: 2024,
    published: '2024-03-01',
    arxivId: '2403.00042',
    venue: 'ICLR',
    citations: 5,
    url: 'https://arxiv.org/abs/2403.00042',
    code: ['https://github.com/a/b'],
  })
  it('fills what is lacking, and leaves the text alone', () => {
    const plain = paper({})
    expect(enrichPaper(plain, { ...found, abstract: 'Another.' }, 'arxiv')).toEqual({
      ...found,
      id: plain.id,
      sources: ['arxiv', 'in.txt'],
    })
  })

  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    ['replaces nothing', { venue: 'JMLR', year: 2024 }, { venue: 'JMLR', year: 2024, published: '2024-03-01' }],
    ['takes no date of another year', { year: 2025, published: '2025-01-01' }, { year: 2025, published: '2025-01-01' }],
    ['takes the higher count', { citations: 7 }, { citations: 7 }],
  ])('%s', (_, own, expected) => expect(enrichPaper(paper(own), found, 'x')).toMatchObject(expected))

  it('takes no date of another year where none is known', () => {
    expect(enrichPaper(paper({ year: 2025 }), found, 'x')).not.toHaveProperty('published')
  })

  it('changes nothing the second time', () => {
    const once = enrichPaper(paper({}), found, 'arxiv')
    expect(enrichPaper(once, found, 'arxiv')).toBe(once)
  })
})
