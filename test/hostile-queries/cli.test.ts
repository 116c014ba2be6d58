import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimgraph } from '../../apps/cli/test/run-bin.js'
import { answer, runMain } from '../../apps/cli/test/run-main.js'
import { HOSTILE_QUERIES, timeFor, type HostileQuery } from '../support/hostile-queries.js'

const EXAMPLE = new URL('../../examples/autoregressive-generation.txt', import.meta.url).pathname

let folder = ''
let db = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-hostile-'))
  db = join(folder, 'library.jsonl')
  await answer(['build', EXAMPLE, '--db', db])
  await writeFile(join(folder, 'secret.csv'), 'secret\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const argumentsFor = ({ parameters = {}, outcome }: HostileQuery): readonly string[] => [
  ...['query', '-', '--db', db, '--json', '--rows', '1000', '--milliseconds', String(timeFor(outcome))],
  ...Object.entries(parameters).flatMap(([key, value]) => ['--param', `${key}=${JSON.stringify(value)}`]),
]

describe('a hostile query, asked on the command line', () => {
  it.each(HOSTILE_QUERIES.map((query) => [query.name, query] as const))('%s', async (_, query) => {
    const { code, stdout, stderr } = await runMain(argumentsFor(query), { input: query.text })
    if (query.outcome === 'answered') expect(code).toBe(0)
    else if (query.outcome !== 'ends') expect(code).not.toBe(0)
    if (code === 0) return
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^claimgraph: /u)
    expect(stderr).not.toMatch(/^ {4}at |node_modules|Maximum call stack/mu)
    expect(stderr.length).toBeLessThan(2000)
  })
})

it.each(['maps in a list', 'rows that explode', 'a text that doubles', 'round brackets', 'lists nested by the query'])(
  'a process of its own ends well: %s',
  async (name) => {
    const query = HOSTILE_QUERIES.find((one) => one.name === name)
    if (query === undefined) throw new Error(`There is no hostile query ${name}`)
    const { code, stderr } = await claimgraph(argumentsFor(query), { input: query.text })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^claimgraph: /u)
  },
)
