import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playSource, reply } from '../../../packages/read/test/support/source-server.js'
import type { Reply } from '../../../packages/read/test/support/source-server.js'
import { doneAnswer } from '../../server/src/shapes/records.js'
import { claimgraph, freshFolder } from './run-bin.js'
import { answer, runMain } from './run-main.js'

const TITLE = 'QuietFlow: Calm Noise for Loud Tokens'
const entry = (n: number, title = `${TITLE} ${n}`) =>
  `<entry><id>http://arxiv.org/abs/2501.0004${n}v1</id><published>2025-01-0${n}T00:00:00Z</published><title>${title}</title>` +
  `<summary>We propose QuietFlow. QuietFlow outperforms LoudFlow on ImageNet by $3\\times$.</summary><author><name>Ada Lovelace</name></author></entry>`
const feed = (total: number, ...entries: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><opensearch:totalResults>${total}</opensearch:totalResults>${entries.join('')}</feed>`

describe('fetch', () => {
  it('writes a file that build reads, and again from the cache offline', async () => {
    const cwd = await freshFolder()
    const server = await playSource(reply(429, ''), reply(200, feed(2, entry(1), entry(2))))
    const env = { CLAIMGRAPH_ARXIV_URL: server.url, CLAIMGRAPH_CACHE: join(cwd, 'cache') }
    const run = await claimgraph(['fetch', 'arxiv', 'calm', 'noise', '--max', '5', '--json'], { cwd, env })
    expect(doneAnswer.parse(JSON.parse(run.stdout))).toEqual({ done: { papers: 2 }, warnings: [] })
    expect(run.stderr).toMatch(
      /arxiv: it answers 429[^]*written to arxiv-calm-noise\.jsonl; next: claimgraph build arxiv-calm-noise\.jsonl/u,
    )
    const { code, stdout } = await claimgraph(['build', 'arxiv-calm-noise.jsonl', '--json'], { cwd, env })
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { records: 2, papers: 2, skipped: [] }])
    const again = await claimgraph(['fetch', 'arxiv', 'calm noise', '--max', '5', '--offline', '--out', '-'], { cwd, env })
    expect(again.stdout).toBe(await readFile(join(cwd, 'arxiv-calm-noise.jsonl'), 'utf8'))
    expect(JSON.parse(again.stdout.split('\n')[0] ?? '')).toEqual({
      title: `${TITLE} 1`,
      abstract: 'We propose QuietFlow. QuietFlow outperforms LoudFlow on ImageNet by 3×.',
      authors: ['Ada Lovelace'],
      url: 'http://arxiv.org/abs/2501.00041v1',
      year: 2025,
      published: '2025-01-01',
      arxivId: '2501.00041',
    })
    expect(server.requests).toHaveLength(2)
  })

  it('keeps what it has when the source fails, ends with 1, and goes on the next time', async () => {
    const at = await freshFolder()
    const broken = Array.from({ length: 6 }, () => reply(503, ''))
    const server = await playSource(
      reply(200, feed(401, entry(1))),
      ...broken,
      reply(200, feed(401, entry(2))),
      reply(200, feed(401, entry(3))),
    )
    const env = { CLAIMGRAPH_ARXIV_URL: server.url, CLAIMGRAPH_CACHE: join(at, 'cache') }
    const args = ['fetch', 'arxiv', 'calm noise', '--max', '500', '--out', join(at, 'out.jsonl')]
    const { code, stderr } = await runMain(args, { env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/503[^]*1 papers are in .*out\.jsonl; the same command goes on from there/u)
    expect((await readFile(join(at, 'out.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(1)
    expect(await answer(args, { env })).toEqual({ done: { papers: 3 }, warnings: [] })
  })

  it('says when there is nothing, and leaves the file that was there', async () => {
    const at = await freshFolder()
    const server = await playSource(reply(200, feed(0)))
    await writeFile(join(at, 'out.jsonl'), 'kept\n')
    const env = { CLAIMGRAPH_ARXIV_URL: server.url, CLAIMGRAPH_CACHE: join(at, 'cache') }
    expect(await answer(['fetch', 'arxiv', 'x', '--out', join(at, 'out.jsonl')], { env })).toEqual({
      done: { papers: 0 },
      warnings: ['arxiv finds nothing for x'],
    })
    expect(await readFile(join(at, 'out.jsonl'), 'utf8')).toBe('kept\n')
  })

  it('shows no key', async () => {
    const at = await freshFolder()
    const server = await playSource(reply(401, 'wrong key sesame-1'))
    const env = { CLAIMGRAPH_OPENALEX_URL: server.url, CLAIMGRAPH_CACHE: join(at, 'cache'), OPENALEX_API_KEY: 'sesame-1' }
    const { code, stdout, stderr } = await runMain(['fetch', 'openalex', 'x'], { env })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('401')
    expect(stderr).not.toContain('sesame-1')
    expect(server.requests[0]?.url).toContain('api_key=sesame-1')
  })
})

describe('enrich', () => {
  const papers = [
    { title: TITLE, abstract: 'We propose QuietFlow. QuietFlow outperforms LoudFlow on ImageNet.' },
    { title: 'LoudFlow: Tokens That Nobody Lists', abstract: 'We propose LoudFlow. LoudFlow outperforms DiT on ImageNet.' },
  ]

  async function library(): Promise<{ readonly at: string; readonly db: string }> {
    const at = await freshFolder()
    await writeFile(join(at, 'in.jsonl'), papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''))
    const db = join(at, 'db')
    await answer(['build', join(at, 'in.jsonl'), '--db', db])
    return { at, db }
  }

  /** arXiv knows the first paper under its title, and something like it for the second. */
  const arxiv: Reply = (request, response) => {
    const known = decodeURIComponent(request.url ?? '').includes('quietflow')
    response.end(known ? feed(1, entry(1, TITLE.toUpperCase())) : feed(1, entry(2, 'LoudFlow: Tokens That Somebody Lists')))
  }

  it('adds what sources know by the exact title, leaves the others alone and says so', async () => {
    const { at, db } = await library()
    const server = await playSource(arxiv)
    const works = await playSource((request, response) => {
      const results = decodeURIComponent(request.url ?? '').includes('quietflow')
        ? [
            {
              id: 'https://openalex.org/W1',
              title: TITLE,
              publication_year: 2025,
              authorships: [{ author: { display_name: 'A. Lovelace' } }],
              cited_by_count: 12,
              primary_location: { source: { display_name: 'Journal of Calm' } },
            },
          ]
        : []
      response.end(JSON.stringify({ meta: { count: results.length }, results }))
    })
    const env = {
      CLAIMGRAPH_ARXIV_URL: server.url,
      CLAIMGRAPH_OPENALEX_URL: works.url,
      OPENALEX_API_KEY: 'sesame',
      CLAIMGRAPH_CACHE: join(at, 'cache'),
    }
    const report = doneAnswer.parse(await answer(['enrich', '--db', db], { env }))
    expect(report.done).toEqual({
      papers: 2,
      found: 1,
      changed: 1,
      left: 1,
      year: 1,
      published: 1,
      authors: 1,
      url: 1,
      arxivId: 1,
      venue: 1,
      citations: 1,
    })
    expect(report.warnings).toEqual([
      expect.stringMatching(
        /“LoudFlow: Tokens That Nobody Lists”\) is left alone: arxiv has no paper of exactly this title; openalex has no/u,
      ),
    ])
    const rows = (await answer([
      'query',
      'MATCH (p:Paper) RETURN p.id, p.year, p.published, p.venue, p.citations, p.abstract ORDER BY p.id',
      '--db',
      db,
    ])) as { rows: unknown[][] }
    expect(rows.rows[0]).toEqual(['paper:2501.00041', 2025, '2025-01-01', 'Journal of Calm', 12, papers[0]?.abstract])
    expect(rows.rows[1]?.slice(1, 5)).toEqual([null, null, null, null])

    // Building the same listing again keeps what was found, and the id of before still leads to the paper.
    expect(await answer(['build', join(at, 'in.jsonl'), '--db', db])).toMatchObject({
      papers: 2,
      added: 0,
      updated: 0,
      unchanged: 2,
    })
    const after = await answer(['query', 'MATCH (p:Paper {id: "paper:2501.00041"}) RETURN p.redirects[0]', '--db', db])
    const [[before]] = (after as { rows: [[string]] }).rows
    expect(await answer(['losses', before, '--db', db])).toMatchObject({ paper: { id: 'paper:2501.00041', year: 2025 } })

    // Again, and offline: nothing changes and nobody is asked.
    const asked = server.requests.length + works.requests.length
    expect(await answer(['enrich', '--db', db, '--offline'], { env })).toMatchObject({ done: { found: 1, changed: 0 } })
    expect(server.requests.length + works.requests.length).toBe(asked)

    // Removing the paper takes all that it goes by.
    await answer(['remove', before, '--db', db])
    expect(await answer(['stats', '--db', db])).toMatchObject({ papers: 1 })
  })

  it('goes on with the other sources when one fails, and ends with 1', async () => {
    const { at, db } = await library()
    const [server, broken] = [await playSource(arxiv), await playSource(reply(500, ''))]
    const env = {
      CLAIMGRAPH_ARXIV_URL: server.url,
      CLAIMGRAPH_SEMANTIC_SCHOLAR_URL: broken.url,
      CLAIMGRAPH_CACHE: join(at, 'cache'),
    }
    const args = ['enrich', '--db', db, '--source', 'semantic-scholar', 'arxiv', '--json']
    const { code, stdout, stderr } = await runMain(args, { env })
    expect([code, stderr]).toEqual([1, expect.stringContaining('1 of 2 sources could not be asked to the end')])
    const report = doneAnswer.parse(JSON.parse(stdout))
    expect(report.done).toMatchObject({ papers: 2, found: 1 })
    expect(report.warnings[0]).toMatch(/^semantic-scholar .*6 attempts were made$/u)
    expect(broken.requests).toHaveLength(6)
  })

  it('offline without a cache leaves all alone', async () => {
    const { at, db } = await library()
    const report = doneAnswer.parse(
      await answer(['enrich', '--offline', '--db', db], { env: { CLAIMGRAPH_CACHE: join(at, 'cache') } }),
    )
    expect(report.done).toEqual({ papers: 2, found: 0, changed: 0, left: 2 })
    expect(report.warnings[0]).toContain('the cache does not have it from arxiv')
  })
})

it('build tells of an input that is not there, builds the others and ends with 1', async () => {
  const at = await freshFolder()
  await writeFile(join(at, 'a.jsonl'), '{"title":"A","abstract":"B."}\n')
  const { code, stdout, stderr } = await runMain([
    'build',
    join(at, 'a.jsonl'),
    join(at, 'none.txt'),
    '--db',
    join(at, 'db'),
    '--json',
  ])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ papers: 1, unread: [join(at, 'none.txt')] })
  expect(stderr).toMatch(
    /none\.txt:1: skipped: there is no such file or folder\n.*nothing could be read from .*none\.txt; the rest is built\n$/u,
  )
})
