import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CypherError } from '../src/errors/cypher-error.js'
import { FUNCTIONS } from '../src/functions/function-table.js'
import { ask } from './language/ask.js'

fc.configureGlobal({ seed: 1 })

const SET_UP = `CREATE (a:A {name: 'a', v: 1})-[:T {w: 1}]->(b:B {name: 'b', v: 2.5})-[:U]->(a), (b)-[:T]->(:A:B {when: date('2024-01-01')})`

const WORDS = (
  'MATCH OPTIONAL WHERE WITH RETURN UNWIND AS ORDER BY SKIP LIMIT DISTINCT CREATE MERGE SET DELETE DETACH REMOVE CALL YIELD UNION ALL FOREACH ' +
  'CASE WHEN THEN ELSE END AND OR XOR NOT IN IS NULL STARTS ENDS CONTAINS EXISTS COUNT COLLECT true false null ' +
  '( ) [ ] { } <- -> - -- --> + * / % ^ = <> < <= > >= =~ | || : , . .. ; $ ` \' " ! & // /* */ @ # \\ \u0000 \ud800 \u20ac'
).split(' ')
const NAMES = [
  'n',
  'm',
  'r',
  'p',
  'x',
  'name',
  'v',
  ':A',
  ':T',
  '$list',
  '0',
  '1',
  '-1',
  '1.5',
  '1e400',
  '0x',
  '9223372036854775808',
  "'text'",
  '*1..2',
]

/** Whatever a query says, it gives rows or a CypherError. */
async function survives(query: string): Promise<void> {
  try {
    await ask(query, SET_UP, { list: [1, 'a', null] })
  } catch (error) {
    if (!(error instanceof CypherError)) throw new Error(`${String(error)} from ${query}`, { cause: error })
    expect(error.report).toContain(error.type)
  }
}

it('reads any text without a fault', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), survives), { numRuns: 1000 })
})

it('reads any words of the language in any order without a fault', async () => {
  const words = fc.array(fc.constantFrom(...WORDS, ...NAMES), { maxLength: 14 }).map((all) => all.join(' '))
  await fc.assert(fc.asyncProperty(words, survives), { numRuns: 3000 })
})

it('reads queries with something missing, doubled or out of place without a fault', async () => {
  const queries = fc.constantFrom(
    'MATCH (n:A {v: 1})-[r:T*1..2]->(m) WHERE n.v > 0 AND NOT (m)-->() WITH n, count(m) AS c RETURN n.name, c ORDER BY c DESC LIMIT 2',
    'UNWIND [1, 2, 3] AS x WITH x, [y IN range(0, x) WHERE y % 2 = 0 | y * x] AS ys RETURN reduce(s = 0, y IN ys | s + y) AS s',
    "MERGE (n:A {name: 'a'}) ON CREATE SET n.v = 1 ON MATCH SET n += {v: 2} WITH n MATCH p = shortestPath((n)-[*]->(m:B)) RETURN p, length(p)",
    'MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN collect(m.name) AS names } RETURN n {.name, names: names, all: [(n)--(o) | o.name]}',
    "MATCH (n) WHERE EXISTS { MATCH (n)-[:T]->() } RETURN CASE n.v WHEN 1 THEN 'one' ELSE toString(n.v) END AS t UNION ALL RETURN 'x' AS t",
  )
  const change = fc.tuple(queries, fc.nat(400), fc.nat(6), fc.constantFrom('', ...WORDS, ...NAMES))
  const changed = change.map(([query, at, length, word]) => {
    const start = at % query.length
    return `${query.slice(0, start)} ${word} ${query.slice(start + length)}`
  })
  await fc.assert(fc.asyncProperty(changed, survives), { numRuns: 3000 })
})

it('computes any expression of any types without a fault', async () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        'null',
        'true',
        '0',
        '-1',
        '9223372036854775807',
        '1.5',
        '0.0 / 0',
        "''",
        "'abc'",
        '[]',
        '{a: 1}',
        'n',
        'r',
        'p',
        '$list',
      ),
      fc.constantFrom(
        "date('2024-02-29')",
        "duration('P1M')",
        "datetime('2024-01-01T12:00[Europe/Paris]')",
        "localtime('12:00')",
      ),
      fc
        .tuple(
          tie('expression'),
          fc.constantFrom('+', '-', '*', '/', '%', '^', '=', '<', '>=', '<>', 'AND', 'XOR', 'IN', 'STARTS WITH', '=~', '||'),
          tie('expression'),
        )
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc
        .tuple(fc.constantFrom(...FUNCTIONS.keys()), fc.array(tie('expression'), { maxLength: 3 }))
        .map(([name, args]) => `${name}(${args.join(', ')})`),
      fc.tuple(tie('expression'), tie('expression')).map(([target, index]) => `${target}[${index}]`),
      fc
        .tuple(tie('expression'), fc.constantFrom('name', 'year', 'days', 'toString'))
        .map(([target, key]) => `(${target}).${key}`),
      fc.tuple(tie('expression'), tie('expression')).map(([list, body]) => `[x IN ${list} WHERE x = ${body} | ${body}]`),
      fc
        .tuple(fc.constantFrom('all', 'any', 'none', 'single'), tie('expression'), tie('expression'))
        .map(([name, list, test]) => `${name}(x IN ${list} WHERE ${test})`),
      fc
        .tuple(tie('expression'), tie('expression'), tie('expression'))
        .map(([when, then, otherwise]) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(expression, (text) => survives(`MATCH p = (n:A)-[r:T]->() RETURN ${text} AS value`)),
    { numRuns: 3000 },
  )
})
