import { describe, expect, it } from 'vitest'
import { refuseUnsafeText } from '../src/query/refuse-unsafe.js'

// What the server says of the same queries is in test/neo4j/query.suite.ts; here is what the text alone must tell.
describe('a query is refused by its text', () => {
  it.each([
    ['a file that is loaded', "LOAD CSV FROM 'file:///x' AS line RETURN line"],
    ['in small letters, over lines', "load\n\tcsv with headers from 'file:///x' as line return line"],
    ['with a comment between', "LOAD/**/CSV FROM 'file:///x' AS line RETURN line"],
    ['with a blank that only Neo4j takes for one', "LOAD\u001cCSV FROM 'file:///x' AS line RETURN line"],
    ['written in escapes', "LO\\u0041D CSV FROM 'file:///x' AS line RETURN line"],
    ['behind an escaped quote that ends a string', "RETURN '\\u0027 AS a UNION LOAD CSV FROM 'x' AS a RETURN a"],
    ['behind a string that holds a quote', "RETURN 'it\\'s' AS a UNION LOAD CSV FROM 'x' AS a RETURN a"],
    ['inside of an expression', "RETURN [x IN [1] | COUNT { LOAD CSV FROM 'x' AS l RETURN l }]"],
    ['a procedure of the server', 'CALL dbms.listConfig()'],
    ['a procedure in backticks', 'CALL `dbms` . `listConfig`()'],
    ['a procedure that reads files', "CALL apoc.load.json('file:///x')"],
    ['a procedure that writes files of a projection', "CALL gds.graph.export('g', {dbName: 'x'})"],
    ['a procedure that drops a projection', "CALL gds.graph.drop('g')"],
    [
      'a function that runs a query in a string',
      "RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV FROM \\'x\\' AS l RETURN l', {})",
    ],
    ['the same in backticks, with blanks', "RETURN `apoc` . `cypher`.runFirstColumnMany('RETURN 1', {})"],
    ['a procedure behind one that is allowed', 'CALL db.labels() YIELD label CALL dbms.components() YIELD name RETURN name'],
  ])('%s', (_, cypher) => expect(() => refuseUnsafeText(cypher)).toThrow(/is refused here/u))
})

describe('a query is let through to the server', () => {
  it.each([
    ['with the words in a string', 'RETURN \'LOAD CSV\' AS a, "CALL dbms.x()" AS b'],
    ['with the words in a comment', 'RETURN 1 // LOAD CSV\n/* CALL dbms.x() */'],
    ['with the words as a name', 'MATCH (n:`LOAD CSV`) RETURN n.call AS `load csv`'],
    ['with words that only contain them', 'MATCH (n) RETURN n.load AS reload, n.csv AS csv'],
    [
      'that calls what reads the graph',
      "CALL db.labels() YIELD label CALL gds.pageRank.stream('g') YIELD score RETURN label, score",
    ],
    ['that lists the projections of GDS', 'CALL gds.graph.list() YIELD graphName RETURN graphName'],
    ['that uses a function of APOC', "RETURN apoc.text.join(['a', 'b'], ' ') AS words"],
    ['with a property of such a name', 'MATCH (n) RETURN n.apoc AS apoc, n.cypher AS cypher'],
    ['that calls a subquery', 'MATCH (n) CALL (n) { RETURN 1 AS one } CALL { RETURN 2 AS two } RETURN one, two'],
    ['of many quotes', `RETURN ${"'a' + ".repeat(20_000)}'a'`],
    ['that ends inside of a string', "RETURN 'abc"],
  ])('%s', (_, cypher) => expect(() => refuseUnsafeText(cypher)).not.toThrow())
})
