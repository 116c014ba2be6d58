/** A query that would hang or fill a machine, if it could. */
export interface HostileQuery {
  readonly name: string
  readonly text: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** What must come of it: refused before it runs, ended at a limit, or answered. `ends` leaves open which of the last two. */
  readonly outcome: 'refused' | 'ended' | 'answered' | 'ends'
}

/** Milliseconds that a query may take: what is to be answered has its time on a slow machine too, what is to be ended need not take long. */
export function timeFor(outcome: HostileQuery['outcome']): number {
  return outcome === 'answered' ? 30_000 : 500
}

const many = (count: number, text: string): string => text.repeat(count)

/** Texts nested in brackets. */
const nested = (open: string, inside: string, close: string): string =>
  `RETURN ${many(10_000, open)}${inside}${many(10_000, close)} AS x`

const deep = (levels: number): unknown => {
  let list: unknown = []
  for (let level = 0; level < levels; level++) list = [list]
  return list
}

/** What a hostile hand would send to each door: the library, the command line, the server. They are asked of a graph with some hundred relationships. */
export const HOSTILE_QUERIES: readonly HostileQuery[] = [
  // Work without an end
  { name: 'a list that no memory holds', text: 'RETURN size(range(1, 1000000000000))', outcome: 'ended' },
  { name: 'every combination of four nodes', text: 'MATCH (a),(b),(c),(d) RETURN count(*)', outcome: 'ended' },
  { name: 'every combination in an expression', text: 'RETURN COUNT { MATCH (a),(b),(c),(d) }', outcome: 'ended' },
  { name: 'all walks of a dense graph', text: 'MATCH p = ()-[*]-() RETURN count(p)', outcome: 'ended' },
  { name: 'all walks as a condition', text: 'MATCH (n) WHERE COUNT { (n)-[*]-() } > 0 RETURN count(n)', outcome: 'ended' },
  { name: 'all groups of a dense graph', text: 'MATCH ((a)--(b)--(c)){3,} RETURN count(*)', outcome: 'ended' },
  {
    name: 'a million shortest paths',
    text: 'MATCH p = SHORTEST 1000000000 (a:Model)-[*]-(b:Model) RETURN count(p)',
    outcome: 'ended',
  },
  {
    name: 'rows that explode',
    text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)',
    outcome: 'ended',
  },
  { name: 'reduce over a long range', text: 'RETURN reduce(s = 0, x IN range(1, 2000000000) | s + x)', outcome: 'ended' },
  {
    name: 'reduce in reduce',
    text: 'RETURN reduce(s = 0, x IN range(1, 100000) | s + reduce(t = 0, y IN range(1, 100000) | t + y))',
    outcome: 'ended',
  },
  {
    name: 'a list in a list of itself',
    text: 'WITH range(1, 1000000) AS xs UNWIND xs AS x WITH x, xs WHERE -x IN xs RETURN count(*)',
    outcome: 'ended',
  },
  {
    name: 'long lists compared again and again',
    text: 'WITH range(1, 1000000) AS xs UNWIND xs AS x WITH xs, xs + [] AS ys WHERE xs <> ys RETURN count(*)',
    outcome: 'ended',
  },
  {
    name: 'long lists as keys of groups',
    text: 'WITH range(1, 300000) AS xs UNWIND range(1, 100000) AS x WITH xs, count(*) AS n RETURN n',
    outcome: 'ended',
  },
  {
    name: 'long lists in order',
    text: 'WITH range(1, 300000) AS xs UNWIND range(1, 100000) AS x WITH xs + [x] AS ys ORDER BY ys RETURN count(ys)',
    outcome: 'ended',
  },
  {
    name: 'a subquery for each of many rows',
    text: 'UNWIND range(1, 10000000) AS x CALL { MATCH (a)--(b)--(c) RETURN count(*) AS n } RETURN sum(n)',
    outcome: 'ended',
  },
  {
    name: 'quantifiers in quantifiers',
    text: 'RETURN all(x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y = -x))',
    outcome: 'ended',
  },

  // Memory
  { name: 'everything collected', text: 'MATCH (a), (b), (c), (d) RETURN size(collect([a, b, c, d]))', outcome: 'ended' },
  { name: 'maps collected', text: 'UNWIND range(1, 100000000) AS x RETURN size(collect({a: x, b: {c: x}}))', outcome: 'ended' },
  { name: 'maps in a list', text: 'RETURN size([x IN range(1, 30000000) | {a: x, b: [x]}])', outcome: 'ended' },
  {
    name: 'many different rows',
    text: 'UNWIND range(1, 100000000) AS x WITH DISTINCT toString(x) + "a long text to keep" AS t RETURN count(t)',
    outcome: 'ended',
  },
  { name: 'many rows in order', text: 'UNWIND range(1, 100000000) AS x WITH x ORDER BY -x RETURN count(x)', outcome: 'ended' },
  { name: 'a text that doubles', text: "RETURN size(reduce(s = 'a', x IN range(1, 60) | s + s))", outcome: 'ended' },
  {
    name: 'a text that grows',
    text: "RETURN size(reduce(s = '', x IN range(1, 1000000) | s + 'a text that is long enough to count'))",
    outcome: 'ended',
  },
  {
    name: 'texts that grow in turns',
    text: "WITH reduce(s = 'a', x IN range(1, 25) | s + s) AS t RETURN size([x IN range(1, 1000) | toUpper(t + x)])",
    outcome: 'ended',
  },
  {
    name: 'a text replaced by itself',
    text: "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS t RETURN size(replace(t, 'a', t))",
    outcome: 'ended',
  },
  { name: 'a list that doubles', text: 'RETURN size(reduce(s = [1], x IN range(1, 60) | s + s))', outcome: 'ended' },
  {
    name: 'a long text given out again and again',
    text: "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS t UNWIND range(1, 10000) AS x RETURN t",
    outcome: 'ended',
  },
  {
    name: 'a long list given out again and again',
    text: 'WITH range(1, 1000000) AS xs UNWIND range(1, 1000) AS x RETURN xs',
    outcome: 'ended',
  },
  { name: 'lists nested by the query', text: 'WITH reduce(l = [], x IN range(1, 100000) | [l]) AS l RETURN l', outcome: 'ended' },
  {
    name: 'lists nested and compared',
    text: 'WITH reduce(l = [], x IN range(1, 100000) | [l]) AS l RETURN l = [l]',
    outcome: 'ended',
  },

  // Regular expressions
  { name: 'a nested quantifier in a pattern', text: `RETURN '${many(5000, 'a')}!' =~ '(a+)+' AS x`, outcome: 'answered' },
  { name: 'alternatives that overlap', text: `RETURN '${many(5000, 'a')}!' =~ '(a|a|aa)*b?' AS x`, outcome: 'ends' },
  { name: 'counted repetitions of repetitions', text: "RETURN 'aaaa' =~ '((a{1,1000}){1,1000}){1,1000}' AS x", outcome: 'ends' },
  { name: 'a pattern with many brackets', text: `RETURN 'a' =~ '${many(9000, '(')}a${many(9000, ')')}' AS x`, outcome: 'ends' },
  {
    name: 'all pairs of a wild pattern',
    text: "MATCH (a), (b), (c) WHERE a.name + b.name + c.name =~ '(.*a.*)+(.*b.*)+(.*c.*)+z' RETURN count(*)",
    outcome: 'ends',
  },

  // Nesting and length
  { name: 'round brackets', text: nested('(', '1', ')'), outcome: 'refused' },
  { name: 'square brackets', text: nested('[', '1', ']'), outcome: 'refused' },
  { name: 'maps in maps', text: nested('{a: ', '1', '}'), outcome: 'refused' },
  { name: 'brackets that never close', text: many(10_000, 'RETURN ('), outcome: 'refused' },
  { name: 'lists of a deep parameter', text: 'RETURN $list AS x', parameters: { list: deep(3000) }, outcome: 'ends' },
  { name: 'CASE in CASE', text: nested('CASE WHEN true THEN ', '1', ' END'), outcome: 'refused' },
  { name: 'NOT', text: nested('NOT ', 'true', ''), outcome: 'refused' },
  { name: 'signs', text: nested('- ', '1', ''), outcome: 'refused' },
  { name: 'exponents', text: `RETURN 2${many(10_000, ' ^ 2')} AS x`, outcome: 'ends' },
  { name: 'exponents in brackets', text: nested('(2 ^ ', '2', ')'), outcome: 'refused' },
  { name: 'a long sum', text: `RETURN 1${many(4000, ' + 1')} AS x`, outcome: 'ends' },
  {
    name: 'a long chain of OR',
    text: `MATCH (n) WHERE ${many(800, "n.name = 'a' OR ")}n.name = 'b' RETURN count(n)`,
    outcome: 'answered',
  },
  { name: 'a long list', text: `MATCH (n) WHERE n.papers IN [${many(3000, '1, ')}2] RETURN count(n)`, outcome: 'answered' },
  {
    name: 'a long chain of AND NOT',
    text: `MATCH (n) WHERE ${many(800, "NOT n.name = 'a' AND ")}true RETURN count(n)`,
    outcome: 'answered',
  },
  { name: 'a long chain of patterns', text: `MATCH (a)${many(2000, '--()')} RETURN count(*)`, outcome: 'ends' },
  { name: 'a long chain of clauses', text: `${many(1500, 'WITH 1 AS x ')}RETURN x`, outcome: 'ends' },
  { name: 'a long chain of unions', text: `${many(700, 'RETURN 1 AS x UNION ')}RETURN 1 AS x`, outcome: 'answered' },
  {
    name: 'subqueries in subqueries',
    text: `RETURN ${many(700, 'EXISTS { MATCH (n) WHERE ')}true${many(700, ' }')} AS x`,
    outcome: 'refused',
  },
  { name: 'a megabyte of comment', text: `/*${many(1_000_000, 'x')}*/ RETURN 1 AS x`, outcome: 'ends' },
  { name: 'a megabyte of text', text: `RETURN size('${many(1_000_000, 'x')}') AS x`, outcome: 'ends' },
  { name: 'a megabyte of brackets', text: `RETURN ${many(1_000_000, '(')}`, outcome: 'refused' },
  { name: 'a megabyte of quotes', text: many(500_000, '"\''), outcome: 'refused' },
  { name: 'a megabyte of names', text: `RETURN ${many(250_000, 'abc,')}abc`, outcome: 'refused' },
  { name: 'a number of many digits', text: `RETURN ${many(15_000, '9')} AS x`, outcome: 'refused' },
  {
    name: 'a map of many keys',
    text: 'RETURN size(keys($map)) AS x',
    parameters: { map: Object.fromEntries(Array.from({ length: 50_000 }, (_, key) => [`k${key}`, key])) },
    outcome: 'ends',
  },
  { name: 'a parameter called like part of an object', text: 'RETURN $__proto__ AS x, $constructor AS y', outcome: 'ends' },

  // Ways to files, the network, code and writing
  { name: 'a file', text: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", outcome: 'refused' },
  {
    name: 'a file with a header',
    text: "LOAD CSV WITH HEADERS FROM 'https://example.org/a.csv' AS line RETURN line",
    outcome: 'refused',
  },
  { name: 'a file in small letters', text: "load csv from 'file:///etc/passwd' as line return line", outcome: 'refused' },
  {
    name: 'a file with a comment between the words',
    text: "LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
    outcome: 'refused',
  },
  {
    name: 'a file on several lines',
    text: "MATCH (n)\nLOAD // no\n\tCSV FROM 'file:///etc/passwd' AS line RETURN line",
    outcome: 'refused',
  },
  { name: 'a file by escapes', text: "\\u004cOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", outcome: 'refused' },
  {
    name: 'a file in a subquery',
    text: "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    outcome: 'refused',
  },
  {
    name: 'a procedure that loads',
    text: "CALL apoc.load.json('https://example.org') YIELD value RETURN value",
    outcome: 'refused',
  },
  {
    name: 'a procedure that runs code',
    text: "CALL apoc.cypher.run('CREATE (n)', {}) YIELD value RETURN value",
    outcome: 'refused',
  },
  { name: 'a procedure that configures', text: "CALL dbms.setConfigValue('a', 'b')", outcome: 'refused' },
  { name: 'a procedure in backticks', text: 'CALL `apoc`.`load`.`csv`("file:///etc/passwd")', outcome: 'refused' },
  { name: 'a function that is none', text: "RETURN apoc.util.md5(['a'])", outcome: 'refused' },
  { name: 'another database', text: 'USE system MATCH (n) RETURN n', outcome: 'refused' },
  { name: 'a user', text: "CREATE USER eve SET PASSWORD 'secret'", outcome: 'refused' },
  { name: 'an index', text: 'CREATE INDEX FOR (n:Model) ON (n.name)', outcome: 'refused' },
  { name: 'SHOW', text: 'SHOW DATABASES', outcome: 'refused' },
  { name: 'transactions', text: 'MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 1 ROWS', outcome: 'refused' },
  { name: 'CREATE', text: "CREATE (n:Model {name: 'x'}) RETURN n", outcome: 'refused' },
  { name: 'MERGE', text: "MERGE (n:Model {name: 'x'}) RETURN n", outcome: 'refused' },
  { name: 'SET', text: "MATCH (n) SET n.name = 'x'", outcome: 'refused' },
  { name: 'REMOVE', text: 'MATCH (n) REMOVE n.name', outcome: 'refused' },
  { name: 'DELETE', text: 'MATCH (n) DETACH DELETE n', outcome: 'refused' },
  { name: 'FOREACH', text: 'MATCH (n) FOREACH (x IN [1] | SET n.a = x)', outcome: 'refused' },
  { name: 'CREATE in a subquery', text: 'CALL { CREATE (n) } RETURN 1 AS x', outcome: 'refused' },
  { name: 'CREATE behind a comment', text: '/* MATCH */ // RETURN\nCREATE (n)', outcome: 'refused' },
  { name: 'two statements', text: 'RETURN 1 AS x; MATCH (n) DETACH DELETE n', outcome: 'refused' },
]
