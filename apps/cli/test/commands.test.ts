import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BaselinesAnswer, BuildReport, ExtractionRecord, StatsAnswer } from '@claimgraph/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as answers from '../../server/src/shapes/answers.js'
import * as graph from '../../server/src/shapes/graph.js'
import { buildReport, doneAnswer, extractionRecord } from '../../server/src/shapes/records.js'
import { claimgraph, fixture, freshFolder, json } from './run-bin.js'
import { answer, runMain } from './run-main.js'

let folder = ''
let db = ''
const ask = (...args: string[]) => runMain([...args, '--db', db])

beforeAll(async () => {
  folder = await freshFolder()
  db = join(folder, 'library.jsonl')
  await json(['build', fixture('listing.txt'), '--db', db])
})

describe('build', () => {
  it('reports what it did in the form of the contract, and finds the library again in the working folder', async () => {
    const cwd = await freshFolder()
    const report = (await json(['build', fixture('listing.txt'), fixture('daily.txt')], { cwd })) as BuildReport
    expect(buildReport.parse(report)).toMatchObject({ records: 12, papers: 6, added: 6, updated: 0, unchanged: 0, skipped: [] })
    expect(report.seconds).toBeGreaterThan(0)
    expect(await json(['build', fixture('listing.txt')], { cwd })).toMatchObject({
      records: 6,
      papers: 6,
      added: 0,
      unchanged: 6,
    })
    expect(graph.statsAnswer.parse(await json(['stats'], { cwd })).papers).toBe(6)
  })

  it('takes the library from CLAIMGRAPH_DB, and the listing from standard input', async () => {
    const path = join(await freshFolder(), 'other.jsonl')
    const options = { env: { CLAIMGRAPH_DB: path } }
    expect(await json(['build', '-'], { ...options, input: await readFile(fixture('listing.txt')) })).toMatchObject({
      records: 6,
      papers: 6,
    })
    expect(await json(['stats'], options)).toMatchObject({ papers: 6 })
  })

  it('takes a CLAIMGRAPH_DB that is set to nothing for not set', async () => {
    const options = { cwd: await freshFolder(), env: { CLAIMGRAPH_DB: '' } }
    const { code, stderr } = await claimgraph(['stats'], options)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^claimgraph: claimgraph\.jsonl: there is no library here/u)])
  })

  it('tells people what it found, on standard output, and nothing else', async () => {
    const { stdout, stderr } = await claimgraph(['build', fixture('listing.txt'), '--db', join(await freshFolder(), 'db')])
    expect(stdout).toMatch(/^6 records read: 6 papers new, 0 updated, 0 unchanged\nThe library has 6 papers now/u)
    expect(stderr).toBe('')
  })

  it('names what it skipped by file, line and reason', async () => {
    const path = join(await freshFolder(), 'in.jsonl')
    await writeFile(path, `${await readFile(fixture('papers.jsonl'), 'utf8')}{"title":"cut\n`)
    const { code, stdout, stderr } = await claimgraph(['build', path, '--db', `${path}.db`, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      records: 3,
      skipped: [{ file: path, line: 4, reason: 'expected a JSON object, found no valid JSON' }],
    })
    expect(stderr).toBe(`claimgraph: ${path}:4: skipped: expected a JSON object, found no valid JSON\n`)
  })
})

describe('answers', () => {
  it.each([
    ['stats', graph.statsAnswer, ['stats']],
    ['search', graph.searchAnswer, ['search', 'masked', 'autoregression']],
    ['baselines', answers.baselinesAnswer, ['baselines', 'DiT', '--variants', '--family', '--background']],
    ['compare with one', answers.compareAnswer, ['compare', 'ReMAR', 'MAR']],
    ['compare with all', answers.compareAnswer, ['compare', 'ReMAR']],
    ['losses', answers.lossesAnswer, ['losses', 'QuietFlow: Flow Matching with a Calm Noise Schedule']],
    ['tradeoffs', answers.tradeoffsAnswer, ['tradeoffs', 'QuietFlow']],
    ['contradictions', answers.contradictionsAnswer, ['contradictions']],
    ['leaderboard', answers.leaderboardAnswer, ['leaderboard', 'ImageNet', '--metric', 'FID']],
    ['path', answers.pathAnswer, ['path', 'TileAR', 'DiT']],
    ['communities', answers.communitiesAnswer, ['communities']],
    ['explain', answers.explainAnswer, ['explain', 'VAR']],
  ])('to %s have the form of the contract, and a form for people', async (_, shape: z.ZodType, args) => {
    const found = JSON.parse((await ask(...args, '--json')).stdout) as unknown
    expect(shape.safeParse(found).error).toBeUndefined()
    const { code, stdout, stderr } = await ask(...args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim()).not.toBe('')
    expect(stdout).not.toContain('undefined')
  })

  it('are the same from the bin, and for both ways to ask for JSON', async () => {
    const { stdout } = await ask('search', 'masked', '--json')
    expect(await claimgraph(['search', 'masked', '--db', db, '--format', 'json'])).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('to baselines carry the sentence, verbatim', async () => {
    const found = (await answer(['baselines', 'DiT', '--db', db])) as BaselinesAnswer
    expect(found.papers).toBeGreaterThan(0)
    const text = await readFile(fixture('listing.txt'), 'utf8')
    for (const { evidence } of found.rows) for (const { text: passage } of evidence) expect(text).toContain(passage)
    const { stdout } = await ask('baselines', 'DiT')
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(`“${found.rows[0]?.evidence[0]?.text ?? 'none'}”`)
    expect(stdout).toMatch(/sure|likely|check/u)
  })

  it('that are empty say that the abstracts do not tell', async () => {
    expect(await ask('contradictions')).toEqual({ code: 0, stdout: 'not in these abstracts\n', stderr: '' })
  })

  it('to rebuttal read a draft from a file or from standard input, as text or as JSON', async () => {
    const draft = 'A New Masked Generator\nWe propose NewGen, a masked generator of images on ImageNet. It beats MaskGIT in FID.'
    const path = join(folder, 'draft.txt')
    await writeFile(path, draft)
    const found = await answer(['rebuttal', path, '--db', db])
    expect(answers.rebuttalAnswer.safeParse(found).error).toBeUndefined()
    const [title = '', abstract = ''] = draft.split('\n')
    expect(await answer(['rebuttal', '-', '--db', db], { input: draft })).toEqual(found)
    expect(await answer(['rebuttal', '-', '--db', db], { input: JSON.stringify({ title, abstract }) })).toEqual(found)
    expect(await runMain(['rebuttal', '-', '--db', db], { input: '' })).toMatchObject({
      code: 1,
      stderr: 'claimgraph: -: the file is empty; expected a title and an abstract\n',
    })
  })

  it('have no colour when they do not go to a terminal, unless it is forced', async () => {
    expect((await ask('stats')).stdout).not.toContain('\u001b')
    expect((await runMain(['stats', '--db', db], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b')
    expect((await runMain(['stats', '--db', db], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
  })

  it('keep to the width of the screen', async () => {
    const { stdout } = await runMain(['baselines', 'DiT', '--db', db], { env: { COLUMNS: '60' } })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })
})

describe('records', () => {
  it('are written one a line, under the ids of the input', async () => {
    const { stdout } = await claimgraph(['extract', fixture('papers.jsonl')])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => extractionRecord.parse(JSON.parse(line)) as ExtractionRecord)
    expect(records.map(({ id }) => id)).toEqual(['one', '2', expect.stringMatching(/^paper:[0-9a-f]{16}$/u)])
    expect(records[0]?.entities.find(({ role }) => role === 'proposed')).toMatchObject({ type: 'model', name: 'TileAR' })
  })

  it('pass through as a filter: every line that cannot be read is named, the rest keeps its order', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? JSON.stringify({ id: `p${n}`, title: `Title ${n}` }) : '{'))
    const { code, stdout, stderr } = await claimgraph(['extract', '-'], { input: lines.join('\n') })
    expect(code).toBe(0)
    const ids = stdout.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as ExtractionRecord).id]))
    expect(ids).toEqual(lines.flatMap((_, n) => (n % 2 === 0 ? [`p${n}`] : [])))
    const named = stderr.split('\n').filter((line) => /^claimgraph: -:\d+: skipped: expected a JSON object/u.test(line))
    expect(named).toHaveLength(30)
  })

  it('with their papers are gathered into a library that is the one a build makes', async () => {
    const at = (name: string): string => join(folder, name)
    const { stdout: entries } = await runMain(['extract', fixture('listing.txt'), '--form', 'entry'])
    const gathered = ['gather', '-', '--db', at('gathered.jsonl'), '--json']
    const first = JSON.parse((await runMain(gathered, { input: `${entries}no entry\n` })).stdout) as unknown
    expect(first).toEqual({ done: { entries: 6, added: 6, replaced: 0, skipped: 1 }, warnings: [] })
    const again = await runMain(gathered, { input: entries })
    expect(JSON.parse(again.stdout)).toEqual({ done: { entries: 6, added: 0, replaced: 6, skipped: 0 }, warnings: [] })
    expect(await answer(['build', fixture('listing.txt'), '--db', at('gathered.jsonl')])).toMatchObject({
      added: 0,
      unchanged: 6,
    })
    await answer(['build', fixture('listing.txt'), '--db', at('built.jsonl')])
    const graph = async (db: string): Promise<string> =>
      (await runMain(['export', '--format', 'csv', '--out', '-', '--db', at(db)])).stdout
    expect(await graph('gathered.jsonl')).toBe(await graph('built.jsonl'))
  })

  it('of nothing are nothing, since a part of a cluster may be empty', async () =>
    expect(await runMain(['extract', '-'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' }))

  it('go to a file, come from standard input, and are scored and resolved', async () => {
    const path = join(folder, 'records.jsonl')
    const { stdout } = await runMain(['extract', fixture('papers.jsonl')])
    expect(await runMain(['extract', '-', '--out', path], { input: await readFile(fixture('papers.jsonl')) })).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect((await readFile(path, 'utf8')) === stdout).toBe(true)
    const score = (await answer(['score', path, path])) as Record<string, { readonly f1: number; readonly gold: number }>
    expect(score.entity).toMatchObject({ p: 1, r: 1, f1: 1 })
    expect((await runMain(['score', path, '-'], { input: stdout })).stdout).toMatch(
      /^class {13}P {5}R {4}F1 {3}gold {2}pred\nentity {9}100\.0 100\.0 100\.0 +\d+ +\d+\n/u,
    )
    const { stdout: clusters } = await runMain(['resolve', path, '--papers', fixture('papers.jsonl')])
    const cluster = z.object({
      type: z.string(),
      name: z.string(),
      id: z.string(),
      members: z.array(z.tuple([z.string(), z.string()])),
    })
    const read = clusters
      .trimEnd()
      .split('\n')
      .map((line) => cluster.parse(JSON.parse(line)))
    expect(read.find(({ name }) => name === 'TileAR')?.members).toContainEqual(['one', 'TileAR'])
  })

  it('that are none are refused with their place', async () => {
    const path = join(folder, 'bad.jsonl')
    await writeFile(path, '{"id":"x"}\n{"id":7}\n')
    const { code, stderr } = await runMain(['score', path, path])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claimgraph: .*bad\.jsonl:2: expected an extraction record: id: .*\n$/u)
  })
})

describe('changes', () => {
  it('remove takes a paper out with what only it supported, and building again brings it back', async () => {
    const path = join(await freshFolder(), 'db')
    await answer(['build', fixture('listing.txt'), '--db', path])
    const before = (await answer(['stats', '--db', path])) as StatsAnswer
    const found = doneAnswer.parse(await answer(['remove', 'QuietFlow: Flow Matching', '--db', path]))
    expect(found.done.papers).toBe(1)
    expect(found.done.nodes).toBeGreaterThan(1)
    expect(await answer(['stats', '--db', path])).toMatchObject({ papers: 5 })
    expect((await runMain(['compare', 'QuietFlow', '--db', path])).code).toBe(1)
    await answer(['build', fixture('listing.txt'), '--db', path])
    expect(await answer(['stats', '--db', path])).toEqual(before)
  })

  it('remove takes the id that the input gave a paper', async () => {
    const folder = await freshFolder()
    const [path, input] = [join(folder, 'db'), join(folder, 'two.jsonl')]
    await writeFile(input, '{"id":"oak-1","title":"OakNet","abstract":"We propose OakNet."}\n{"id":"elm-2","title":"ElmNet"}\n')
    await answer(['build', input, '--db', path])
    expect(doneAnswer.parse(await answer(['remove', 'oak-1', '--db', path])).done.papers).toBe(1)
    expect(await answer(['stats', '--db', path])).toMatchObject({ papers: 1 })
  })

  it('remove of an unknown paper changes nothing', async () => {
    const before = await readFile(db, 'utf8')
    expect((await ask('remove', 'Why Do Small Tokenizers Win?', 'A Paper That Is Not There')).code).toBe(1)
    expect(await readFile(db, 'utf8')).toBe(before)
  })

  it('correct joins two names, and every later build obeys', async () => {
    const path = join(await freshFolder(), 'db')
    await answer(['build', fixture('listing.txt'), '--db', path])
    expect(doneAnswer.parse(await answer(['correct', 'merge', 'MDLM', 'SEDD', '--db', path])).done.corrections).toBe(1)
    const explained = async (name: string) =>
      answers.explainAnswer.parse(await answer(['explain', name, '--db', path])).nodes.map(({ node }) => node.id)
    expect(await explained('MDLM')).toEqual(await explained('SEDD'))
    await answer(['build', fixture('daily.txt'), '--db', path])
    expect(await explained('MDLM')).toEqual(await explained('SEDD'))
    expect((await runMain(['correct', 'merge', 'MDLM', 'SEDD', '--db', path])).stderr).toContain('are one thing already')
  })

  it('correct reject takes a claim out for good', async () => {
    const path = join(await freshFolder(), 'db')
    await answer(['build', fixture('listing.txt'), '--db', path])
    const claims = async () =>
      ((await answer(['baselines', 'DiT', '--db', path])) as BaselinesAnswer).rows.map(({ claim }) => claim)
    const [first = ''] = await claims()
    await answer(['correct', 'reject', first, '--db', path])
    expect(await claims()).not.toContain(first)
    expect((await runMain(['correct', 'reject', 'claim:none', '--db', path])).code).toBe(1)
  })
})

describe('export', () => {
  it('writes GraphML to a file or to standard output', async () => {
    const path = join(folder, 'graph.graphml')
    expect(
      doneAnswer.parse(await answer(['export', '--format', 'graphml', '--out', path, '--db', db])).done.nodes,
    ).toBeGreaterThan(6)
    const text = await readFile(path, 'utf8')
    expect(text).toContain('<graphml')
    const { stdout, stderr } = await ask('export', '--format', 'graphml', '--out', '-')
    expect(stdout).toBe(text)
    expect(stderr).toMatch(/claimgraph: wrote \d+ nodes and \d+ relationships to -\n$/u)
  })

  it('writes a part, around a node', async () => {
    const nodes = async (...part: string[]) =>
      Number(
        doneAnswer.parse(await answer(['export', '--format', 'graphml', '--out', join(folder, 'part'), '--db', db, ...part])).done
          .nodes,
      )
    expect(await nodes('--around', 'MossLM', '--hops', '0')).toBe(1)
    expect(await nodes('--around', 'MossLM')).toBeGreaterThan(1)
    expect(await nodes('--around', 'MossLM')).toBeLessThan(await nodes())
  })
})
