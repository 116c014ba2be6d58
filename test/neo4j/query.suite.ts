import { inspect } from 'node:util'
import { openNeo4j, runQuery, sync, type Neo4jQueryOptions, type Neo4jSettings } from '@claimgraph/neo4j'
import { answerQuery } from '@claimgraph/pipeline'
import { beforeAll, describe, expect, it } from 'vitest'
import { runMain } from '../../apps/cli/test/run-main.js'
import { startFaultyProxy } from '../support/faulty-proxy.js'
import { emptyNeo4j, graphInNeo4j } from '../support/graph-in-neo4j.js'
import { sampleGraph } from '../support/sample-graph.js'
import type { Setting } from './setting.js'

const whole = sampleGraph()

export function querySuite(setting: () => Setting): void {
  const ask = (cypher: string, options?: Neo4jQueryOptions) => runQuery(setting().db, cypher, options)
  beforeAll(async () => {
    await emptyNeo4j(setting().db)
    await sync(whole, setting().db)
  })

  describe('a query on Neo4j gives the rows of the embedded engine', () => {
    it.each([
      ['values', "RETURN 1 AS a, 1.5 AS b, 'x' AS c, true AS d, null AS e, [1, [2.5]] AS f, {k: {n: 1}} AS g"],
      ['whole numbers beyond 2^53', 'RETURN 9007199254740993 AS big, -9223372036854775808 AS least, [9007199254740993] AS list'],
      ['numbers that JSON lacks', 'RETURN 0.0/0 AS nan, 1.0/0 AS infinity, -1.0/0 AS less'],
      [
        'dates and times',
        "RETURN date('2024-05-29'), localtime('10:00'), time('10:00:00.5+01:00'), localdatetime('2024-05-29T10:00:00.120')",
      ],
      [
        'times with zones',
        "RETURN datetime('2024-05-29T10:00:00.120[Europe/Berlin]') AS zone, datetime('2024-05-29T10:00+05:30') AS offset",
      ],
      ['years of other lengths', "RETURN date('-0044-03-15') AS early, date('+12345-01-01') AS late"],
      [
        'durations',
        "RETURN duration('P14M3DT90.5S') AS a, duration({seconds: -1, nanoseconds: 500}) AS b, duration('PT0S') AS c, duration('P-14M-3D') AS d",
      ],
      ['nodes', 'MATCH (n:Model) RETURN n ORDER BY n.id'],
      ['papers', 'MATCH (n:Paper) RETURN n ORDER BY n.id'],
      ['relationships, though their nodes are not asked for', 'MATCH ()-[r]->() RETURN r ORDER BY r.id'],
      ['paths', 'MATCH p = (:Paper)-[:PROPOSES]->(:Model)<-[:COMPARES_WITH]-(:Paper) RETURN p ORDER BY [n IN nodes(p) | n.id]'],
      [
        'entities in lists and maps',
        'MATCH (a:Model)-[r:OUTPERFORMS]->(b) RETURN {list: [a, r], b: b} AS m ORDER BY r.id LIMIT 3',
      ],
      ['properties that looks have written', 'MATCH (n) RETURN n.id, n.community, n.pagerank ORDER BY n.id'],
      ['nothing', "MATCH (n:Model {name: 'nobody'}) RETURN n"],
    ])('%s', async (_, cypher) => {
      const [real, embedded] = [await ask(cypher), await answerQuery(whole, cypher)]
      expect(real.columns).toEqual(embedded.columns)
      expect(real.rows).toEqual(embedded.rows)
      expect(real.truncated).toBe(false)
    })

    it('with parameters of any depth', async () => {
      const cypher = 'RETURN $n + 1 AS n, $list[1] / 2 AS half, $map.a.b AS b, $text AS text'
      const parameters = { n: 1, list: [1, 5], map: { a: { b: 2.5 } }, text: "'); DROP" }
      expect((await ask(cypher, { parameters })).rows).toEqual((await answerQuery(whole, cypher, { parameters })).rows)
    })

    it('cut off at so many, without reading the rest', async () => {
      expect(await ask('UNWIND range(1, 1000000000) AS n RETURN n', { rows: 3 })).toMatchObject({
        rows: [[1], [2], [3]],
        truncated: true,
      })
      expect(await ask('UNWIND range(1, 3) AS n RETURN n', { rows: 3 })).toMatchObject({
        rows: [[1], [2], [3]],
        truncated: false,
      })
    })
  })

  it('temporal values and points are written as Cypher writes them', async () => {
    const values = [
      ...["date('0001-01-01')", "localtime('23:59:59.000000001')", "time('01:02Z')", "duration('P1Y-2M3W4DT5H-6M7.000080S')"],
      ...[
        'datetime({epochMillis: 0})',
        "localdatetime('1999-12-31T23:59:59.999')",
        'point({x: 1, y: -2.5, z: 3})',
        'point({longitude: 12.5, latitude: 55})',
      ],
    ]
    for (const value of values) {
      const { rows } = await ask(`WITH ${value} AS value RETURN value, toString(value) AS text`)
      expect(rows[0]?.[0]).toBe(rows[0]?.[1])
    }
  })

  it('marks of the sync are left out of entities, and given where asked for', async () => {
    const { rows } = await ask('MATCH (n:Model)-[r]->() RETURN n, r, n.source, r.library LIMIT 1')
    const [node, relationship, source, library] = rows[0] as [{ properties: object }, { properties: object }, string, string]
    expect([source, library]).toEqual(['claimgraph', 'library-of-a-test'])
    for (const { properties } of [node, relationship]) expect(Object.keys(properties)).not.toContain('digest')
  })

  it('of what is somebody else’s gives Neo4j’s own ids and everything', async () => {
    await setting().db.write((transaction) => transaction.run("CREATE (:Note {id: 1, source: 'x'})-[:ABOUT]->(:Note)"))
    const { rows } = await ask('MATCH (a:Note)-[r]->(b) RETURN a, r, b')
    const [a, r, b] = rows[0] as [{ id: string; properties: object }, { start: string; end: string }, { id: string }]
    expect(a.properties).toEqual({ id: 1, source: 'x' })
    expect([r.start, r.end]).toEqual([a.id, b.id])
    await setting().db.write((transaction) => transaction.run('MATCH (n:Note) DETACH DELETE n'))
  })

  it.each([
    ['EXPLAIN MATCH (m:Model) RETURN m', undefined],
    ['PROFILE MATCH (m:Model) RETURN m.name', whole.filterNodes((_, { label }) => label === 'Model').length],
    [
      '/* how? */ CYPHER runtime=slotted PROFILE MATCH (m:Model) RETURN m.name',
      whole.filterNodes((_, { label }) => label === 'Model').length,
    ],
  ])('shows the plan of %s', async (cypher, rows) => {
    const { plan } = await ask(cypher)
    expect(plan?.name).toBe('ProduceResults')
    expect(plan?.rows).toBe(rows)
    expect(plan?.inputs[0]).toMatchObject({ inputs: expect.any(Array) as unknown })
  })

  it('passes on what the server warns of', async () => {
    const { notices } = await ask('MATCH (m:Modle) RETURN m.nmae')
    expect(notices?.join(' ')).toMatch(/Modle.*nmae/u)
  })

  describe('a query that fails says why in the server’s words', () => {
    it.each([
      [
        'a misspelt word',
        'RETURM 1',
        /^Invalid input 'RETURM'/u,
        'Neo.ClientError.Statement.SyntaxError',
        { line: 1, column: 1, offset: 0 },
      ],
      [
        'an unknown variable on the second line',
        'MATCH (m)\nRETURN x',
        /^Variable `x` not defined \(line 2, column 8 \(offset: 17\)\)/u,
        'Neo.ClientError.Statement.SyntaxError',
        { line: 2, column: 8, offset: 17 },
      ],
      ['a division by nothing', 'RETURN 1/0', /^\/ by zero$/u, 'Neo.ClientError.Statement.ArithmeticError', undefined],
      [
        'a parameter that is not there',
        'RETURN $x',
        /^Expected parameter\(s\): x$/u,
        'Neo.ClientError.Statement.ParameterMissing',
        undefined,
      ],
    ])('%s', async (_, cypher, message, code, place) => {
      await expect(ask(cypher)).rejects.toMatchObject({
        kind: 'input',
        code,
        message: expect.stringMatching(message) as unknown,
        place,
      })
    })

    it('also that it needs too long', async () => {
      const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)'
      await expect(ask(endless, { milliseconds: 400 })).rejects.toThrow(
        'The query was ended: it needs more than 400 milliseconds',
      )
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]])
    })
  })

  it.each([
    'CREATE (n:Model)',
    'MATCH (n) DETACH DELETE n',
    "MATCH (n:Model) SET n.name = ''",
    'PROFILE CREATE (n:Model)',
    'DROP CONSTRAINT claimgraph_model_id',
    'CREATE INDEX FOR (n:Model) ON (n.name)',
    "CREATE USER eve SET PASSWORD 'eves-own-password'",
    'SHOW USERS',
    'SHOW TRANSACTIONS',
    'SHOW SETTINGS',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    'CALL dbms.listConfig()',
    'CALL `dbms`.`listConfig`() YIELD name RETURN name',
    'RETURN [x IN [1] | COUNT { CALL dbms.listConfig() YIELD name RETURN name }] AS hidden',
    "CALL db.createLabel('X')",
    'CALL apoc.load.json("http://127.0.0.1/")',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load /* not */ csv\u00a0from 'file:///etc/passwd' AS line RETURN line",
    "LOAD // x\n CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "\\u004cOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'RETURN \'\\u0027 AS a UNION LOAD CSV FROM "file:///x" AS a RETURN a // \'',
    "RETURN [x IN [1] | COUNT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }] AS hidden",
    'UNWIND [1] AS x CALL { WITH x CREATE (:Model) } IN TRANSACTIONS RETURN x',
  ])('refuses what writes or reaches beyond the graph: %s', async (cypher) => {
    const before = await graphInNeo4j(setting().db, { marks: true })
    await expect(ask(cypher)).rejects.toMatchObject({ kind: 'input' })
    expect(await graphInNeo4j(setting().db, { marks: true })).toEqual(before)
  })

  it.each([
    ["RETURN 'LOAD CSV' AS text", [['LOAD CSV']]],
    ['RETURN 1 AS `load csv` // LOAD CSV', [[1]]],
    ['WITH {call: 1} AS n RETURN n.call AS call', [[1]]],
    ["CALL db.labels() YIELD label WHERE label = 'Model' RETURN label", [['Model']]],
    ["SHOW CONSTRAINTS YIELD name WHERE name = 'claimgraph_model_id' RETURN name", [['claimgraph_model_id']]],
  ])('lets pass what only looks like it: %s', async (cypher, rows) => {
    expect((await ask(cypher)).rows).toEqual(rows)
  })

  describe('a connection that does not come about says where and why, and no secret', () => {
    const secret = 'a-secret-that-nobody-sees'
    it.each<[string, (settings: Neo4jSettings) => Neo4jSettings, RegExp]>([
      [
        'a wrong password',
        (settings) => ({ ...settings, password: secret }),
        /unauthorized.*expected NEO4J_USERNAME and NEO4J_PASSWORD/u,
      ],
      ['no password', ({ uri }) => ({ uri }), /expected NEO4J_USERNAME and NEO4J_PASSWORD/u],
      [
        'a database that is not there',
        (settings) => ({ ...settings, database: 'nope' }),
        /nope.*expected NEO4J_DATABASE to name one/u,
      ],
      [
        'a port where nobody listens',
        (settings) => ({ ...settings, uri: 'bolt://127.0.0.1:1', password: secret }),
        /ECONNREFUSED.*expected a Neo4j that runs there/u,
      ],
    ])('%s', async (_, change, message) => {
      const changed = change(setting().settings)
      const error: unknown = await openNeo4j(changed).then(
        () => undefined,
        (problem: unknown) => problem,
      )
      expect(error).toMatchObject({ kind: 'unavailable', message: expect.stringMatching(message) as unknown })
      expect((error as Error).message).toContain(changed.uri)
      expect(inspect(error, { depth: 12, showHidden: true })).not.toContain(changed.password ?? secret)
    })

    it('a connection that is cut while rows come', async () => {
      const { settings } = setting()
      const proxy = await startFaultyProxy(Number(new URL(settings.uri).port), { how: 'cut', after: 1_500 })
      const one = await openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}`, retryMilliseconds: 100 })
      await expect(runQuery(one, `RETURN '${'x'.repeat(2_000)}' AS x`)).rejects.toMatchObject({ kind: 'unavailable' })
      await one.close()
      await proxy.close()
    })
  })

  describe('the command line', () => {
    const env = () => ({ NEO4J_URI: setting().settings.uri, NEO4J_PASSWORD: setting().settings.password ?? '' })

    it.each([
      ['the option alone', ['query', 'RETURN 1 AS one', '--neo4j']],
      ['the option before the query', ['query', '--neo4j', 'RETURN 1 AS one']],
    ])('asks with %s', async (_, args) => {
      const { code, stdout } = await runMain([...args, '--json'], { env: env() })
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { columns: ['one'], rows: [[1]], truncated: false }])
    })

    it('takes address, parameters and limits', async () => {
      const { NEO4J_URI: uri, NEO4J_PASSWORD } = env()
      const args = [
        'query',
        'UNWIND range(1, $n) AS n RETURN n',
        '--neo4j',
        uri,
        '--param',
        'n=9',
        '--rows',
        '2',
        '--milliseconds',
        '20000',
        '--format',
        'csv',
      ]
      expect(await runMain(args, { env: { NEO4J_PASSWORD } })).toEqual({ code: 0, stdout: 'n\r\n1\r\n2\r\n', stderr: '' })
    })

    it.each([
      ['a query that is wrong', ['query', 'RETURM 1', '--neo4j'], {}, /^claimgraph: Invalid input 'RETURM'/u],
      ['a query that writes', ['query', 'CREATE (n)', '--neo4j'], {}, /^claimgraph: The graph is only read here/u],
      [
        'a wrong password',
        ['query', 'RETURN 1', '--neo4j'],
        { NEO4J_PASSWORD: 'wrong-and-secret' },
        /^claimgraph: Neo4j at bolt:.*unauthorized/u,
      ],
      ['a database that is not there', ['query', 'RETURN 1', '--neo4j'], { NEO4J_DATABASE: 'nope' }, /expected NEO4J_DATABASE/u],
    ])('ends with 1 and a line for %s', async (_, args, more, message) => {
      const { code, stdout, stderr } = await runMain(args, { env: { ...env(), ...more } })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(message)
      expect(stderr).not.toContain('secret')
    })
  })
}
