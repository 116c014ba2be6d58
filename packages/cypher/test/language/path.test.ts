import { expect, it } from 'vitest'
import { ask } from './ask.js'

/** a → b → c → d, a → c, and a loop at d. */
const CHAIN = `
  CREATE (a:A {name: 'a'}), (b {name: 'b'}), (c {name: 'c'}), (d:D {name: 'd'}),
         (a)-[:T {n: 1}]->(b), (b)-[:T {n: 2}]->(c), (c)-[:T {n: 3}]->(d), (a)-[:U {n: 4}]->(c), (d)-[:L {n: 5}]->(d)`

it.each([
  ['one step or two', 'MATCH (:A)-[:T*1..2]->(x) RETURN x.name ORDER BY x.name', [['b'], ['c']]],
  ['exactly two', 'MATCH (:A)-[*2]->(x) RETURN x.name ORDER BY x.name', [['c'], ['d']]],
  ['no step too', 'MATCH (:A)-[:T*0..1]->(x) RETURN x.name ORDER BY x.name', [['a'], ['b']]],
  ['any number', 'MATCH (:A)-[:T*]->(x) RETURN x.name ORDER BY x.name', [['b'], ['c'], ['d']]],
  ['at most one', 'MATCH (:A)-[*..1]->(x) RETURN x.name ORDER BY x.name', [['b'], ['c']]],
  ['an empty interval', 'MATCH (:A)-[*2..1]->(x) RETURN x', []],
  ['a list of its relationships', 'MATCH (:A)-[r:T*2]->() RETURN [x IN r | x.n]', [[[1, 2]]]],
  ['in the order of writing, walked backwards', "MATCH ({name: 'c'})<-[r:T*2]-(:A) RETURN [x IN r | x.n]", [[[2, 1]]]],
  ['from the other end, in the order of writing', "MATCH (x)-[r:T*2]->({name: 'c'}) RETURN [s IN r | s.n]", [[[1, 2]]]],
  ['a property of every step', 'MATCH (:A)-[r* {n: 1}]->(x) RETURN x.name', [['b']]],
  ['between two known nodes', 'MATCH (a:A), (d:D) MATCH (a)-[r*]->(d) RETURN size(r) AS s ORDER BY s', [[2], [3], [3], [4]]],
  ['no relationship twice', 'MATCH (:D)-[r*]->() RETURN size(r)', [[1]]],
  ['a loop once, whatever the direction', 'MATCH (d:D)-[r:L]-(d) RETURN count(r)', [[1]]],
  ['behind the arrow, as GQL has it', 'MATCH (:A)-[:T]->{1,2}(x) RETURN x.name ORDER BY x.name', [['b'], ['c']]],
  ['plus behind the arrow', 'MATCH (:A)-[:T]->+(x) RETURN count(x)', [[3]]],
  [
    'a list of relationships that is known',
    'MATCH ()-[r:T]->()-[s:T]->() WITH [r, s] AS rs LIMIT 1 MATCH (x)-[rs*]->(y) RETURN x.name, y.name',
    [['a', 'c']],
  ],
])('a walk of variable length: %s', async (_, query, rows) => expect(await ask(query, CHAIN)).toEqual(rows))

it.each([
  [
    'a group',
    'MATCH (:A) ((x)-[r:T]->(y)){2} (z) RETURN [n IN x | n.name], [n IN y | n.name], [s IN r | s.n], z.name',
    [[['a', 'b'], ['b', 'c'], [1, 2], 'c']],
  ],
  ['a group with a condition', 'MATCH (:A) ((x)-[r]->(y) WHERE r.n < 3)+ (z) RETURN z.name ORDER BY z.name', [['b'], ['c']]],
  ['a group that may be left out', 'MATCH (a:A) (()-[:U]->()){0,1} (z) RETURN z.name ORDER BY z.name', [['a'], ['c']]],
  ['a path through a group', 'MATCH p = (:A) (()-[:T]->()){3} (:D) RETURN length(p)', [[3]]],
])('quantified path patterns: %s', async (_, query, rows) => expect(await ask(query, CHAIN)).toEqual(rows))

it.each([
  ['its length', 'MATCH p = (:A)-[:T]->()-[:T]->() RETURN length(p)', [[2]]],
  ['its nodes', 'MATCH p = (:A)-[:T*2]->() RETURN [n IN nodes(p) | n.name]', [[['a', 'b', 'c']]]],
  ['its relationships', 'MATCH p = (:A)-[:T*2]->() RETURN [r IN relationships(p) | r.n]', [[[1, 2]]]],
  ['a path of one node', 'MATCH p = (:A) RETURN length(p)', [[0]]],
  ['a path against the arrows', 'MATCH p = (:D)<-[:T*3]-(:A) RETURN [n IN nodes(p) | n.name]', [[['d', 'c', 'b', 'a']]]],
  ['null in OPTIONAL MATCH', 'OPTIONAL MATCH p = (:X)-->() RETURN p', [[null]]],
])('a named path has %s', async (_, query, rows) => expect(await ask(query, CHAIN)).toEqual(rows))

it.each([
  ['shortestPath', 'MATCH p = shortestPath((:A)-[*]->(:D)) RETURN [r IN relationships(p) | r.n]', [[[4, 3]]]],
  ['shortestPath over some types', 'MATCH p = shortestPath((:A)-[:T*]->(:D)) RETURN length(p)', [[3]]],
  ['shortestPath up to a length', 'MATCH p = shortestPath((:A)-[*..1]->(:D)) RETURN p', []],
  [
    'shortestPath with a condition on every step',
    'MATCH p = shortestPath((:A)-[r* WHERE r.n <> 4]->(:D)) RETURN length(p)',
    [[3]],
  ],
  ['shortestPath as a value', 'MATCH (a:A), (d:D) RETURN length(shortestPath((a)-[*]->(d)))', [[2]]],
  ['no shortestPath as a value', 'MATCH (a:A), (d:D) RETURN shortestPath((d)-[:T*]->(a))', [[null]]],
  ['allShortestPaths', "MATCH p = allShortestPaths((:A)-[*]-({name: 'c'})) RETURN length(p)", [[1]]],
  ['ALL SHORTEST', 'MATCH p = ALL SHORTEST (:A)-[:T]-+(:D) RETURN length(p)', [[3]]],
  ['SHORTEST 2', 'MATCH p = SHORTEST 2 (:A)-[*]->(:D) RETURN length(p)', [[2], [3]]],
  ['SHORTEST 2 GROUPS', 'MATCH p = SHORTEST 2 GROUPS (:A)-[*]->(:D) RETURN length(p)', [[2], [3], [3]]],
  ['ANY', 'MATCH p = ANY (:A)-[*]->(:D) RETURN count(p)', [[1]]],
])('%s', async (_, query, rows) => expect(await ask(query, CHAIN)).toEqual(rows))

it('allShortestPaths gives every path of the least length', async () => {
  const diamond = 'CREATE (a:A), (z:Z), (a)-[:T]->()-[:T]->(z), (a)-[:T]->()-[:T]->(z), (a)-[:T]->()-[:T]->()-[:T]->(z)'
  expect(await ask('MATCH p = allShortestPaths((:A)-[*]->(:Z)) RETURN length(p)', diamond)).toEqual([[2], [2]])
})
