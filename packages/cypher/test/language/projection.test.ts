import { expect, it } from 'vitest'
import { ask } from './ask.js'

const PEOPLE = `UNWIND [['Ann', 30, 'x'], ['Bob', 20, 'y'], ['Cid', 30, 'y'], ['Dan', null, 'x']] AS p CREATE (:P {name: p[0], age: p[1], team: p[2]})`

it.each([
  ['a column named as written', 'MATCH (p:P) RETURN p.name LIMIT 1', [['Ann']]],
  ['everything in scope by name', 'WITH 1 AS b, 2 AS a RETURN *', [[2, 1]]],
  ['everything and more', 'WITH 1 AS a RETURN *, a + 1 AS b', [[1, 2]]],
  ['rows that differ', 'MATCH (p:P) RETURN DISTINCT p.team ORDER BY p.team', [['x'], ['y']]],
  ['1 and 1.0 as one', 'UNWIND [1, 1.0, null, null] AS x RETURN DISTINCT x', [[1], [null]]],
  ['lists by their parts', 'UNWIND [[1, null], [1, null], [null, 1]] AS x RETURN count(DISTINCT x)', [[2]]],
  ['the first rows', 'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x LIMIT 2', [[1], [2]]],
  ['rows behind the first', 'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x SKIP 1', [[2], [3]]],
  ['a page', 'UNWIND range(1, 9) AS x RETURN x SKIP 2 LIMIT 2', [[3], [4]]],
  ['a page by parameters', 'UNWIND range(1, 9) AS x RETURN x SKIP $skip LIMIT $limit', [[4], [5]], { skip: 3, limit: 2 }],
  ['no rows', 'UNWIND [1] AS x RETURN x LIMIT 0', []],
])('RETURN gives %s', async (_, query, rows, parameters?) => expect(await ask(query, PEOPLE, parameters)).toEqual(rows))

it.each([
  ['ascending, null last', 'MATCH (p:P) RETURN p.name ORDER BY p.age, p.name', [['Bob'], ['Ann'], ['Cid'], ['Dan']]],
  ['descending, null first', 'MATCH (p:P) RETURN p.name ORDER BY p.age DESC, p.name DESC', [['Dan'], ['Cid'], ['Ann'], ['Bob']]],
  ['by what is not returned', 'MATCH (p:P) RETURN p.name AS n ORDER BY p.team, p.name', [['Ann'], ['Dan'], ['Bob'], ['Cid']]],
  ['by a new name', 'MATCH (p:P) RETURN p.age + 1 AS a ORDER BY a', [[21], [31], [31], [null]]],
  ['by an aggregate', 'MATCH (p:P) RETURN p.team ORDER BY count(*) DESC, p.team', undefined],
  ['by an aggregate that is a column', 'MATCH (p:P) RETURN p.age, count(*) AS c ORDER BY count(*) DESC LIMIT 1', [[30, 2]]],
  [
    'mixed types',
    "UNWIND [1, 'a', null, true, [1], {a: 1}, 0.5] AS x RETURN x ORDER BY x",
    [[{ a: 1 }], [[1]], ['a'], [true], [0.5], [1], [null]],
  ],
  ['equal keys as they came', "UNWIND [['b', 1], ['a', 1], ['c', 0]] AS x RETURN x[0] ORDER BY x[1]", [['c'], ['b'], ['a']]],
])('ORDER BY sorts %s', async (_, query, rows) => {
  if (rows === undefined) await expect(ask(query, PEOPLE)).rejects.toMatchObject({ detail: 'InvalidAggregation' })
  else expect(await ask(query, PEOPLE)).toEqual(rows)
})

it.each([
  ['a condition on an aggregate', 'MATCH (p:P) WITH p.age AS age, count(*) AS c WHERE c > 1 RETURN age', [[30]]],
  [
    'a condition on what it leaves out',
    "MATCH (p:P) WITH p.name AS n WHERE p.team = 'y' RETURN n ORDER BY n",
    [['Bob'], ['Cid']],
  ],
  ['the first of each', 'MATCH (p:P) WITH p ORDER BY p.name LIMIT 1 RETURN p.name', [['Ann']]],
  ['a name used again', 'WITH 1 AS x WITH x + 1 AS x RETURN x', [[2]]],
  ['a node passed on and matched from', 'CREATE (a:Q)-[:T]->(:R) WITH a MATCH (a)-->(r) RETURN labels(r)', [[['R']]]],
])('WITH allows %s', async (_, query, rows) => expect(await ask(query, PEOPLE)).toEqual(rows))

it.each([
  ['each element', 'UNWIND [1, 2] AS x RETURN x', [[1], [2]]],
  ['nothing for an empty list', 'UNWIND [] AS x RETURN x', []],
  ['nothing for null', 'UNWIND null AS x RETURN x', []],
  ['one row for a single value', 'UNWIND 5 AS x RETURN x', [[5]]],
  ['nulls in the list', 'UNWIND [null] AS x RETURN x', [[null]]],
  ['lists in lists', 'UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN x', [[1], [2], [3]]],
  [
    'maps of a parameter',
    'UNWIND $rows AS row RETURN row.a + row.b',
    [[3], [7]],
    {
      rows: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    },
  ],
])('UNWIND gives %s', async (_, query, rows, parameters?) => expect(await ask(query, undefined, parameters)).toEqual(rows))

it.each([
  ['one after the other', 'RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1], [1]]],
  ['once each', 'RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x', [[1], [2]]],
  ['columns by name', 'RETURN 1 AS a, 2 AS b UNION RETURN 2 AS b, 1 AS a', [[1, 2]]],
])('UNION gives rows %s', async (_, query, rows) => expect(await ask(query)).toEqual(rows))

it('gives the first rows of a long sort as the whole sort would', async () => {
  const sorted = 'UNWIND range(1, 6000) AS i WITH i, (i * 7919) % 101 AS key RETURN key, i ORDER BY key DESC, i % 3'
  const all = await ask(sorted)
  expect(await ask(`${sorted} SKIP 5 LIMIT 40`)).toEqual(all.slice(5, 45))
})

it('groups by several keys together', async () => {
  const query = "UNWIND [[1, 'a'], [1, 'b'], [1.0, 'a'], [null, 'a'], [null, 'a'], ['1', 'a']] AS p RETURN p[0], p[1], count(*)"
  expect(await ask(query)).toEqual([
    [1, 'a', 2],
    [1, 'b', 1],
    [null, 'a', 2],
    ['1', 'a', 1],
  ])
})

it('returns nothing behind FINISH, and does what comes before it', async () => {
  expect(await ask('MATCH (p:P) FINISH', PEOPLE)).toEqual([])
  await expect(ask('FINISH RETURN 1')).rejects.toMatchObject({ detail: 'InvalidClauseComposition' })
})
