import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimgraph, fixture, freshFolder } from './run-bin.js'
import { answer, runMain } from './run-main.js'

let folder = ''
let db = ''

beforeAll(async () => {
  folder = await freshFolder()
  db = join(folder, 'library.jsonl')
  await answer(['build', fixture('listing.txt'), '--db', db])
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'page.html'), '<!DOCTYPE html><html></html>')
  await writeFile(join(folder, 'bad.jsonl'), '{"title":1}\n')
  await writeFile(join(folder, 'newer.jsonl'), '{"format":"claimgraph","version":99,"id":"x"}\n')
  await mkdir(join(folder, 'nothing'))
})

/** Run a line in which `DB` stands for the library and `AT/` for the folder of this test's files. */
const run = (line: string) => runMain(words(line))
const words = (line: string) => line.split(' ').map((word) => (word === 'DB' ? db : word.replace(/^AT\//u, `${folder}/`)))

describe('wrong use ends with 2 and a line on standard error', () => {
  it.each([
    ['an unknown command', 'foo', "unknown command 'foo'"],
    ['a command nearly right', 'bulid x', "unknown command 'bulid'"],
    ['an unknown option', 'stats --colour', "unknown option '--colour'"],
    ['a missing argument', 'baselines', "missing required argument 'name'"],
    ['an argument too many', 'stats now', 'too many arguments'],
    ['a format that no answer has', 'stats --format xml', "option '--format <name>' argument 'xml' is invalid"],
    ['a number that is none', 'build AT/empty.txt --jobs many', 'expected a whole number of at least 1'],
    ['a library without a name', 'stats --db ', 'expected a path'],
    ['a port that there is not', 'serve --port 70000 --db DB', 'expected a whole number of at least 0 and at most 65535'],
    ['an empty number', 'serve --port  --db DB', 'expected a whole number of at least 0'],
    ['an unknown extractor', `build ${fixture('listing.txt')} --extractor magic`, 'unknown extractor "magic"'],
    ['an unknown format of listings', `build ${fixture('listing.txt')} --from docx`, 'unknown format "docx"'],
    ['papers fetched over the library', 'fetch arxiv moss --out DB --db DB', 'it is the library or an input'],
    ['an export without a format', 'export --out x', "required option '--format <name>' not specified"],
    ['an export that is a folder to standard output', 'export --format neo4j-csv --out - --db DB', 'expected --out FOLDER'],
    [
      'something that cannot be left out',
      'export --format csv --out x --without sense --db DB',
      '"sense" cannot be left out; expected evidence',
    ],
    ['how near without to what', 'export --format json --out x --hops 2 --db DB', 'expected --around NAME with --hops'],
    ['a page without its sentences', 'export --format html --out x --without evidence --db DB', 'html takes no --without'],
    ['a Neo4j that is no address', 'sync --neo4j localhost --db DB', "Neo4j's address is none; expected one such as neo4j://"],
    [
      'a password on the command line',
      'query x --neo4j bolt://me:secret@127.0.0.1',
      'expected them in NEO4J_USERNAME and NEO4J_PASSWORD',
    ],
    ['a query that is not there', 'query', "missing required argument 'cypher'"],
    ['an online source that there is not', 'fetch nowhere VAR', 'unknown source "nowhere"; expected one of arxiv'],
    ['a source without a query', 'fetch arxiv', "missing required argument 'query'"],
    ['a source with an empty query', 'fetch arxiv  --db DB', 'the query is empty; expected what to search for'],
    ['a host for all without a token', 'serve --host 0.0.0.0 --db DB', 'expected --token'],
  ])('for %s', async (_, line, message) => {
    const { code, stdout, stderr } = await run(line)
    expect(stderr).toMatch(/^claimgraph: /u)
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([2, ''])
  })

  it('for a Neo4j whose address is left to the environment and is none there', async () => {
    const options = { env: { NEO4J_URI: 'nowhere' } }
    const { code, stderr } = await runMain(['sync', '--neo4j', '--dry-run', '--db', db], options)
    expect([code, stderr]).toEqual([2, expect.stringContaining("Neo4j's address is none")])
  })
})

describe('failing ends with 1 and a line on standard error', () => {
  it.each([
    [
      'no library',
      'stats --db AT/none.jsonl',
      'none.jsonl: there is no library here; expected one made by "claimgraph build FILE..."',
    ],
    ['a library of a newer version', 'stats --db AT/newer.jsonl', 'newer.jsonl:1: written by a newer claimgraph'],
    ['a listing given as a library', `stats --db ${fixture('listing.txt')}`, 'expected a claimgraph library'],
    ['an input that is not there', 'build AT/none.txt', 'none.txt: there is no such file or folder'],
    ['an empty input', 'build AT/empty.txt', 'empty.txt: the file is empty; expected arxiv-json'],
    ['an input of another kind', 'build AT/page.html', 'page.html: this is an HTML page (save it as text instead); expected'],
    ['an empty folder', 'build AT/nothing', 'nothing: there is no file in this folder'],
    ['an unknown name, with the nearest', 'baselines DiTT --db DB', 'DiT'],
    ['an unknown name to explain, with the nearest', 'explain ReMARR --db DB', 'near to it: ReMAR'],
    [
      'a file for the result that cannot be made',
      'export --format graphml --out AT/no/such/folder --db DB',
      'no/such/folder: cannot be written',
    ],
  ])('for %s', async (_, line, message) => {
    const { code, stdout, stderr } = await run(line)
    expect(stderr).toMatch(/^claimgraph: .*\n$/u)
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([1, ''])
  })

  it('of the bin, too', async () => {
    expect(await claimgraph(['stats', '--db', 'none.jsonl'], { cwd: folder })).toMatchObject({ code: 1, stdout: '' })
    expect(await claimgraph(['stats', '--colour'])).toMatchObject({ code: 2, stdout: '' })
  })

  it('for input of which no record can be read, after naming each', async () => {
    const { code, stdout, stderr } = await run('build AT/bad.jsonl')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('bad.jsonl:1: skipped: title: ')
    expect(stderr).toMatch(/claimgraph: no paper could be read from .*bad\.jsonl\n$/u)
  })

  it('for entries of which none can be read, after naming each', async () => {
    const { code, stdout, stderr } = await run('gather AT/bad.jsonl --db AT/gathered.jsonl')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('bad.jsonl:1: skipped: expected an entry')
    expect(stderr).toMatch(/claimgraph: no entry could be read from .*bad\.jsonl\n$/u)
  })
})

describe('help', () => {
  it('names every command of the contract, on standard output', async () => {
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    const contract =
      'build extract remove query baselines compare losses tradeoffs contradictions leaderboard sota path communities stats search rebuttal survey ' +
      'resolve explain correct export sync serve fetch enrich score'
    for (const command of contract.split(' ')) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'mu'))
  })

  it('of a command says what it does and what it takes', async () => {
    const { code, stdout } = await run('baselines --help')
    expect(code).toBe(0)
    expect(stdout).toContain('List the papers that compare something with NAME')
    for (const option of ['--family', '--variants', '--background', '--db <path>', '--json']) expect(stdout).toContain(option)
  })

  it('is what comes of nothing, as wrong use', async () => {
    const { code, stdout, stderr } = await runMain([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: claimgraph')
  })

  it('is not needed for the version', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  })
})

describe('text from outside', () => {
  it('does not drive the terminal', async () => {
    const path = join(folder, 'evil.jsonl')
    const title = 'Evil\u001b[2J\u001b]0;owned\u0007Net \u202eA Model'
    await writeFile(path, `${JSON.stringify({ title, abstract: 'We propose EvilNet. EvilNet beats GoodNet on ImageNet.' })}\n`)
    await answer(['build', path, '--db', `${path}.db`])
    const { stdout } = await runMain(['search', 'Evil', '--db', `${path}.db`])
    expect(stdout).toContain('Evil')
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u)
  })
})
