import { expect, it } from 'vitest'
import { ask } from './ask.js'

const TEAMS = `
  CREATE (x:Team {name: 'x'}), (y:Team {name: 'y'}), (z:Team {name: 'z'}),
         (x)-[:HAS]->({n: 1}), (x)-[:HAS]->({n: 2}), (y)-[:HAS]->({n: 3})`

it.each([
  ['rows of its own', 'CALL { RETURN 1 AS a } RETURN a', [[1]]],
  [
    'rows for each row',
    'MATCH (t:Team) CALL (t) { MATCH (t)-->(m) RETURN max(m.n) AS best } RETURN t.name, best ORDER BY t.name',
    [
      ['x', 2],
      ['y', 3],
      ['z', null],
    ],
  ],
  [
    'imports by WITH',
    'MATCH (t:Team) CALL { WITH t MATCH (t)-->(m) RETURN count(m) AS c } RETURN t.name, c ORDER BY t.name',
    [
      ['x', 2],
      ['y', 1],
      ['z', 0],
    ],
  ],
  [
    'the old spelling of EXISTS as a value',
    'MATCH (t:Team) RETURN t.name, exists((t)-->({n: 3})) AS three ORDER BY t.name',
    [
      ['x', false],
      ['y', true],
      ['z', false],
    ],
  ],
  ['everything by a star', 'UNWIND [1, 2] AS x CALL (*) { RETURN x * 10 AS y } RETURN y', [[10], [20]]],
  ['a union inside', 'CALL { RETURN 1 AS a UNION RETURN 2 AS a } RETURN sum(a)', [[3]]],
  [
    'the first of each',
    'MATCH (t:Team) CALL (t) { MATCH (t)-->(m) RETURN m.n AS n ORDER BY n DESC LIMIT 1 } RETURN t.name, n ORDER BY n',
    [
      ['x', 2],
      ['y', 3],
    ],
  ],
  [
    'rows that may be missing',
    'MATCH (t:Team) OPTIONAL CALL (t) { MATCH (t)-->(m) RETURN m.n AS n LIMIT 1 } RETURN t.name, n ORDER BY t.name',
    [
      ['x', 1],
      ['y', 3],
      ['z', null],
    ],
  ],
  ['changes without rows', 'UNWIND [1, 2] AS i CALL (i) { CREATE (:Made {i: i}) } RETURN count(*)', [[2]]],
  [
    'an aggregate with an imported value',
    'UNWIND [1, 2] AS i CALL (i) { MATCH (t:Team) RETURN i + count(t) AS s } RETURN s',
    [[4], [5]],
  ],
])('CALL { … } allows %s', async (_, query, rows) => expect(await ask(query, TEAMS)).toEqual(rows))

it.each([
  [
    'EXISTS',
    'MATCH (t:Team) RETURN t.name, EXISTS { (t)-->() } AS e ORDER BY t.name',
    [
      ['x', true],
      ['y', true],
      ['z', false],
    ],
  ],
  ['COUNT', 'MATCH (t:Team) RETURN COUNT { (t)-->() } AS c ORDER BY c', [[0], [1], [2]]],
  ['COUNT with a condition', 'MATCH (t:Team) RETURN sum(COUNT { (t)-->(m) WHERE m.n > 1 })', [[2]]],
  ['COLLECT', "MATCH (t:Team {name: 'x'}) RETURN COLLECT { MATCH (t)-->(m) RETURN m.n ORDER BY m.n DESC } AS l", [[[2, 1]]]],
  [
    'one in another',
    'MATCH (t:Team) WHERE EXISTS { MATCH (t)-->(m) WHERE EXISTS { (m)<--(:Team {name: "y"}) } } RETURN t.name',
    [['y']],
  ],
  ['a pattern comprehension', "MATCH (t:Team {name: 'x'}) RETURN [(t)-->(m) WHERE m.n > 1 | m.n * 2] AS l", [[[4]]]],
  ['a path comprehension', "MATCH (t:Team {name: 'y'}) RETURN [p = (t)-->() | length(p)] AS l", [[[1]]]],
])('%s is an expression', async (_, query, rows) => expect(await ask(query, TEAMS)).toEqual(rows))

it.each([
  ['changes in an expression', 'MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n', 'InvalidClauseComposition'],
  ['two columns in COLLECT', 'RETURN COLLECT { RETURN 1 AS a, 2 AS b }', 'InvalidClauseComposition'],
  ['a column that is defined already', 'WITH 1 AS a CALL { RETURN 2 AS a } RETURN a', 'VariableAlreadyBound'],
  ['what is not imported', 'WITH 1 AS a CALL { RETURN a + 1 AS b } RETURN b', 'UndefinedVariable'],
  ['transactions', 'CALL { CREATE (n) } IN TRANSACTIONS', 'UnsupportedClause'],
])('refuses %s', (_, query, detail) => expect(ask(query, TEAMS)).rejects.toMatchObject({ detail }))
