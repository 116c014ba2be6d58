import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CypherError } from '../../src/errors/cypher-error.js'
import { ask, value } from './ask.js'

fc.configureGlobal({ seed: 1 })

describe('a quantifier', () => {
  it.each([
    ['all of nothing', 'all(x IN [] WHERE false)', true],
    ['any of nothing', 'any(x IN [] WHERE true)', false],
    ['none of nothing', 'none(x IN [] WHERE true)', true],
    ['single of nothing', 'single(x IN [] WHERE true)', false],
    ['all that are', 'all(x IN [1, 2] WHERE x > 0)', true],
    ['all but one', 'all(x IN [1, 0] WHERE x > 0)', false],
    ['one is enough', 'any(x IN [0, 1] WHERE x > 0)', true],
    ['one is too many', 'none(x IN [0, 1] WHERE x > 0)', false],
    ['one and no other', 'single(x IN [0, 1] WHERE x > 0)', true],
    ['two are not single', 'single(x IN [1, 1] WHERE x > 0)', false],
    ['the unknown leaves all open', 'all(x IN [1, null] WHERE x > 0)', null],
    ['unless one is not', 'all(x IN [0, null] WHERE x > 0)', false],
    ['the unknown leaves any open', 'any(x IN [0, null] WHERE x > 0)', null],
    ['unless one is', 'any(x IN [1, null] WHERE x > 0)', true],
    ['the unknown leaves single open', 'single(x IN [1, null] WHERE x > 0)', null],
    ['unless there are two', 'single(x IN [1, 1, null] WHERE x > 0)', false],
    ['no list', 'all(x IN null WHERE x)', null],
    ['one in another', 'all(x IN [[1], [2, 0]] WHERE any(y IN x WHERE y > 0))', true],
    ['a name that is known outside', 'all(x IN [2] WHERE any(x IN [x, 1] WHERE x = 1))', true],
  ])('%s: %s', async (_, expression, expected) => expect(await value(expression)).toBe(expected))

  it.each([
    ['a text is no list', "all(x IN 'abc' WHERE true)"],
    ['a number is no truth', 'any(x IN [1] WHERE x)'],
    ['an unknown name', 'any(x IN [1] WHERE y = 1)'],
  ])('%s: %s', async (_, expression) => {
    await expect(value(expression)).rejects.toThrow(CypherError)
  })

  it('looks at the nodes and relationships of a path', async () => {
    const rows = await ask(
      `MATCH p = (:A)-[*]->()
       WHERE all(r IN relationships(p) WHERE r.w > 1) AND none(n IN nodes(p) WHERE n:C)
       RETURN [n IN nodes(p) | n.name]`,
      `CREATE (a:A {name: 'a'})-[:T {w: 2}]->(b {name: 'b'})-[:T {w: 3}]->(:C {name: 'c'}), (b)-[:T {w: 1}]->({name: 'd'})`,
    )
    expect(rows).toEqual([[['a', 'b']]])
  })
})

it('quantifiers mean what a count means', async () => {
  const list = fc.array(fc.constantFrom('1', '0'), { maxLength: 6 }).map((items) => `[${items.join(', ')}]`)
  await fc.assert(
    fc.asyncProperty(list, async (items) => {
      const [row] = await ask(
        `WITH ${items} AS l, size([x IN ${items} WHERE x = 1]) AS n
         RETURN all(x IN l WHERE x = 1) = (n = size(l)), any(x IN l WHERE x = 1) = (n > 0),
                none(x IN l WHERE x = 1) = (n = 0), single(x IN l WHERE x = 1) = (n = 1)`,
      )
      expect(row).toEqual([true, true, true, true])
    }),
    { numRuns: 50 },
  )
})
