import { expect, it } from 'vitest'
import { ask } from './ask.js'

const FILMS = `
  CREATE (ann:Person {name: 'Ann', born: 1980}), (bob:Person {name: 'Bob', born: 1975}), (cid:Person:Critic {name: 'Cid'}),
         (up:Film {title: 'Up', year: 2009}), (alien:Film {title: 'Alien', year: 1979}),
         (ann)-[:SAW {stars: 5}]->(up), (bob)-[:SAW {stars: 3}]->(up), (bob)-[:SAW {stars: 4}]->(alien), (ann)-[:KNOWS]->(bob), (bob)-[:KNOWS]->(cid)`

it.each([
  ['every node', 'MATCH (n) RETURN count(n)', [[5]]],
  ['nodes with a label', 'MATCH (n:Critic) RETURN n.name', [['Cid']]],
  ['nodes with two labels', 'MATCH (n:Person:Critic) RETURN n.name', [['Cid']]],
  ['either label', 'MATCH (n:Critic|Film) RETURN count(n)', [[3]]],
  ['not a label', 'MATCH (n:!Person) RETURN count(n)', [[2]]],
  ['labels in brackets', 'MATCH (n:(Person|Film)&!Critic) RETURN count(n)', [[4]]],
  ['any label at all', 'MATCH (n:%) RETURN count(n)', [[5]]],
  ['a property in the pattern', "MATCH (n {title: 'Up'}) RETURN n.year", [[2009]]],
  ['a condition inside of the brackets', 'MATCH (n:Film WHERE n.year < 2000) RETURN n.title', [['Alien']]],
  ['a condition on the relationship inside of its brackets', 'MATCH (p)-[r:SAW WHERE r.stars > 3]->(f) RETURN count(r)', [[2]]],
  ['against the direction', "MATCH (f {title: 'Alien'})<-[:SAW]-(p) RETURN p.name", [['Bob']]],
  ['in either direction', "MATCH (p {name: 'Bob'})-[:KNOWS]-(q) RETURN q.name ORDER BY q.name", [['Ann'], ['Cid']]],
  ['several types', "MATCH ({name: 'Ann'})-[r:SAW|KNOWS]->() RETURN type(r) ORDER BY type(r)", [['KNOWS'], ['SAW']]],
  ['all types but one', "MATCH ({name: 'Ann'})-[r:!SAW]->() RETURN type(r)", [['KNOWS']]],
  [
    'a chain',
    'MATCH (a)-[:KNOWS]->(b)-[:SAW]->(f) RETURN a.name, f.title ORDER BY f.title',
    [
      ['Ann', 'Alien'],
      ['Ann', 'Up'],
    ],
  ],
  ['two paths that share a node', 'MATCH (a)-[:SAW]->(f), (b)-[:SAW]->(f) WHERE a.name < b.name RETURN f.title', [['Up']]],
  ['a node that stands twice', 'MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(a) RETURN a', []],
  ['the same relationship only once', "MATCH (f {title: 'Up'})<-[r]-(), (f)<-[s]-() RETURN count(*)", [[2]]],
  ['parts that nothing connects', 'MATCH (p:Person), (f:Film) RETURN count(*)', [[6]]],
  ['a label that no node has', 'MATCH (n:Nobody) RETURN n', []],
  ['a property compared with null', 'MATCH (n {name: null}) RETURN n', []],
  ['a list of values', "MATCH (n) WHERE n.name IN ['Ann', 'Cid', 'Dan'] RETURN n.name ORDER BY n.name", [['Ann'], ['Cid']]],
  ['a value from another node', 'MATCH (a:Person), (b:Person {born: a.born - 5}) RETURN a.name, b.name', [['Ann', 'Bob']]],
  ['a variable in backticks', 'MATCH (`the film`:Film {year: 1979}) RETURN `the film`.title', [['Alien']]],
  ['a key in the graph', 'MATCH (n) WHERE elementId(n) = "node:3" RETURN n.title', [['Up']]],
])('MATCH finds %s', async (_, query, rows) => expect(await ask(query, FILMS)).toEqual(rows))

it.each([
  ['null where nothing is found', 'OPTIONAL MATCH (n:Nobody) RETURN n', [[null]]],
  [
    'every row that comes in once at least',
    'MATCH (p:Person) OPTIONAL MATCH (p)-[:SAW]->(f) RETURN p.name, count(f) ORDER BY p.name',
    [
      ['Ann', 1],
      ['Bob', 2],
      ['Cid', 0],
    ],
  ],
  [
    'null where its WHERE does not hold',
    "MATCH (p {name: 'Ann'}) OPTIONAL MATCH (p)-[:SAW]->(f) WHERE f.year < 2000 RETURN f",
    [[null]],
  ],
  ['nothing from a null', 'OPTIONAL MATCH (a:Nobody) MATCH (a)-->(b) RETURN b', []],
  ['null again from a null', 'OPTIONAL MATCH (a:Nobody) OPTIONAL MATCH (a)-->(b) RETURN b', [[null]]],
])('OPTIONAL MATCH gives %s', async (_, query, rows) => expect(await ask(query, FILMS)).toEqual(rows))

it.each([
  ['a pattern that exists', 'MATCH (p:Person) WHERE (p)-[:SAW]->() RETURN count(p)', [[2]]],
  ['a pattern that does not exist', 'MATCH (p:Person) WHERE NOT (p)-[:SAW]->() RETURN p.name', [['Cid']]],
  ['a pattern with a condition', "MATCH (p:Person) WHERE (p)-[:SAW]->(:Film {title: 'Alien'}) RETURN p.name", [['Bob']]],
  ['a subquery', 'MATCH (p:Person) WHERE EXISTS { (p)-[s:SAW]->() WHERE s.stars = 5 } RETURN p.name', [['Ann']]],
  [
    'a subquery with clauses',
    'MATCH (p) WHERE EXISTS { MATCH (p)-[:SAW]->(f) WITH count(f) AS c WHERE c > 1 RETURN c } RETURN p.name',
    [['Bob']],
  ],
  ['how many there are', 'MATCH (p:Person) WHERE COUNT { (p)-[:SAW]->() } = 2 RETURN p.name', [['Bob']]],
])('WHERE asks for %s', async (_, query, rows) => expect(await ask(query, FILMS)).toEqual(rows))
