import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { FORMATS, OMISSIONS } from '@claimgraph/export'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeToSink } from '../src/export/write-to-sink.js'
import { fixture, freshFolder } from './run-bin.js'
import { answer, runMain } from './run-main.js'

const written = z.object({
  done: z.record(z.string(), z.number()),
  warnings: z.array(z.string()),
  files: z.array(z.string()),
  command: z.string().optional(),
})

let folder = ''
let db = ''
beforeAll(async () => {
  folder = await freshFolder()
  db = join(folder, 'library.jsonl')
  await runMain(['build', fixture('listing.txt'), '--db', db])
}, 120_000)

const run = (format: string, out: string, ...more: readonly string[]) =>
  runMain(['export', '--format', format, '--out', out, '--db', db, ...more])
const tell = async (format: string, out: string, ...more: readonly string[]) =>
  written.parse(await answer(['export', '--format', format, '--out', out, '--db', db, ...more]))

describe('export', () => {
  it.each(Object.keys(FORMATS).filter((name) => name !== 'html'))(
    'writes %s, to a file as to standard output',
    async (format) => {
      const path = join(folder, `graph.${format}`)
      expect((await tell(format, path)).files[0]).toBe(path)
      expect((await run(format, '-')).stdout).toBe(await readFile(path, 'utf8'))
    },
  )

  it('writes CSV of nodes beside that of relationships', async () => {
    const { files, done } = await tell('csv', join(folder, 'table.csv'))
    expect(files).toEqual([join(folder, 'table.csv'), join(folder, 'table.nodes.csv')])
    const [edges, nodes] = await Promise.all(files.map(async (path) => (await readFile(path, 'utf8')).split('\r\n')))
    expect(edges?.[0]).toMatch(/^Source,Target,/u)
    expect(nodes?.[0]).toMatch(/^Id,Label,/u)
    expect(nodes?.filter((line) => /^(?:model|paper|benchmark|metric|task):/u.test(line)).length).toBe(done.nodes)
  })

  it('writes both into a folder', async () => {
    await mkdir(join(folder, 'tables'))
    expect((await tell('csv', join(folder, 'tables'))).files.map((path) => path.slice(folder.length))).toEqual([
      '/tables/edges.csv',
      '/tables/nodes.csv',
    ])
  })

  it('says that standard output has the relationships alone', async () =>
    expect((await run('csv', '-')).stderr).toContain('standard output has the relationships'))

  it('writes a folder for neo4j-admin and prints the command', async () => {
    const path = join(folder, 'neo4j')
    const { stdout, stderr } = await run('neo4j-csv', path)
    expect(stdout).toMatch(/^neo4j-admin database import full neo4j \\\n/u)
    expect(stderr).toMatch(/wrote \d+ nodes and \d+ relationships to .*neo4j\n$/u)
    const named = [...stdout.matchAll(/=(\S+\.csv\.gz)/gu)].map(([, file]) => file ?? '')
    expect(named.length).toBeGreaterThan(4)
    for (const file of named) expect(gunzipSync(await readFile(file)).toString()).toMatch(/^\S+/u)
    expect((await tell('neo4j-csv', path)).command).toBe(stdout.trimEnd())
    expect((await readdir(path)).filter((name) => !name.endsWith('.gz')).sort()).toEqual(['constraints.cypher', 'import.sh'])
  })

  it('leaves out what is not wanted, and counts what is left', async () => {
    const path = join(folder, 'less.json')
    const whole = await tell('json', path)
    const less = await tell('json', path, '--without', 'evidence,papers', '--without', 'isolated')
    expect(less.done.nodes).toBeLessThan(whole.done.nodes ?? 0)
    const { nodes, edges } = JSON.parse(await readFile(path, 'utf8')) as {
      nodes: { key: string }[]
      edges: { attributes: object }[]
    }
    expect({ nodes: nodes.length, relationships: edges.length }).toEqual(less.done)
    expect(nodes.filter(({ key }) => key.startsWith('paper:'))).toEqual([])
    expect(edges.filter(({ attributes }) => 'evidence' in attributes)).toEqual([])
  })

  it.each(['graphml', 'gexf', 'csv', 'cypher', 'bibtex', 'latex'])('writes a neighbourhood as %s', async (format) => {
    const [part, whole] = [join(folder, 'part'), join(folder, 'whole')]
    const { done } = await tell(format, part, '--around', 'MossLM', '--hops', '1')
    const all = await tell(format, whole)
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0)
    expect(sum(done)).toBeLessThan(sum(all.done))
    expect(sum(done)).toBeGreaterThan(0)
    expect((await readFile(part, 'utf8')).length).toBeLessThan((await readFile(whole, 'utf8')).length)
  })

  it.each([
    ['values', 'MATCH (m:Model) RETURN m.name', 'the query returns no node and no relationship'],
    ['nothing', 'MATCH (m:Model {name: "nobody"}) RETURN m', 'the query returns no node and no relationship'],
  ])('warns of a query that returns %s', async (_, query, warning) => {
    const { done, warnings } = await tell('json', join(folder, 'part'), '--query', query)
    expect(done).toEqual({ nodes: 0, relationships: 0 })
    expect(warnings).toEqual([expect.stringContaining(warning)])
  })

  it('tells on standard error what a format cannot carry, and in JSON', async () => {
    const line = /lists are joined by "; ": /u
    expect((await run('graphml', join(folder, 'x'))).stderr).toMatch(line)
    expect((await tell('graphml', join(folder, 'x'))).warnings).toContainEqual(expect.stringMatching(line))
    expect((await tell('json', join(folder, 'x'))).warnings).toEqual([])
  })

  it('does not take the place of the library that it reads', async () => {
    const before = await readFile(db, 'utf8')
    expect(await run('json', db)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('library.jsonl: cannot be written: it is the library or an input') as string,
    })
    expect(await readFile(db, 'utf8')).toBe(before)
  })

  it('writes through a link', async () => {
    await writeFile(join(folder, 'there.json'), 'old')
    await symlink(join(folder, 'there.json'), join(folder, 'link.json'))
    await tell('json', join(folder, 'link.json'))
    expect(await readFile(join(folder, 'there.json'), 'utf8')).toContain('"nodes"')
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true)
  })

  it('leaves nothing half-written behind', async () =>
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]))

  it('cannot make a folder where a file is', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await run('neo4j-csv', join(folder, 'file'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be made a folder') as string,
    })
  })
})

describe('help', () => {
  it('names every format and everything that can be left out', async () => {
    const { stdout } = await runMain(['export', '--help'])
    for (const name of [...Object.keys(FORMATS), 'neo4j-csv']) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'mu'))
    for (const { name, summary } of OMISSIONS) expect(stdout).toMatch(new RegExp(`\\b${name} +${summary}`, 'u'))
  })
})

it('waits until standard output takes more', async () => {
  const taken: string[] = []
  let drain: (() => void) | undefined
  const sink = {
    write: (text: string) => (taken.push(text), false),
    once: (_: 'drain', listener: () => void) => void (drain = listener),
  }
  const writing = writeToSink(sink, ['a'.repeat(70_000), 'b'])
  await expect.poll(() => drain !== undefined).toBe(true)
  expect(taken.map((text) => text.charAt(0))).toEqual(['a'])
  drain?.()
  drain = undefined
  await expect.poll(() => drain !== undefined).toBe(true)
  ;(drain as (() => void) | undefined)?.()
  await writing
  expect(taken.map((text) => text.charAt(0))).toEqual(['a', 'b'])
})
