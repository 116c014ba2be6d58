import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { CypherError } from '../src/errors/cypher-error.js'
import { prepare } from '../src/prepare.js'

function errorOf(query: string): CypherError {
  try {
    prepare(query)
  } catch (error) {
    if (error instanceof CypherError) return error
    throw error
  }
  throw new Error(`No error from ${query}`)
}

it('shows the line, a caret, and what was expected', () => {
  expect(errorOf('MATCH (n)\nWHERE n.name\nRETUN n').report).toBe(
    [
      "SyntaxError (UnexpectedSyntax): Unexpected 'RETUN'",
      '  at line 3, column 1',
      '  RETUN n',
      '  ^',
      '  expected: MATCH, OPTIONAL, UNWIND, WITH, RETURN, CALL, CREATE, MERGE, SET, REMOVE, DELETE, FOREACH, FINISH, the end of the query',
    ].join('\n'),
  )
})

it('cuts a long line around the place', () => {
  const { position } = errorOf(`RETURN ${'1 + '.repeat(200)}`)
  expect(position?.column).toBe(808)
  expect(position?.snippet.length).toBeLessThanOrEqual(120)
})

it.each([
  ['a variable', 'MATCH (person) RETURN persn', ['person']],
  ['a function', 'RETURN tolower("A"), toUpperr("a")', ['toUpper']],
  ['a function that aggregates', 'RETURN colect(1)', ['collect']],
  ['a procedure', 'CALL db.label()', ['db.labels']],
])('says what may have been meant by a misspelt %s', (_, query, didYouMean) =>
  expect(errorOf(query).didYouMean).toEqual(didYouMean),
)

it('says nothing where no name is near', () => expect(errorOf('RETURN xyzzy').didYouMean).toEqual([]))

it.each([
  ['a bracket that does not close', 'RETURN (1', 'UnexpectedSyntax', 10],
  ['a string that does not end', "RETURN 'abc", 'UnexpectedSyntax', 8],
  ['a comment that does not end', 'RETURN 1 /* ', 'UnexpectedSyntax', 10],
  ['a name without its closing backtick', 'RETURN `a', 'UnexpectedSyntax', 8],
  ['an unknown escape', "RETURN '\\q'", 'UnexpectedSyntax', 9],
  ['half a code point', "RETURN '\\u12'", 'InvalidUnicodeLiteral', 9],
  ['a dash of print', 'RETURN 1 — 2', 'InvalidUnicodeCharacter', 10],
  ['a number with letters', 'RETURN 12ab', 'InvalidNumberLiteral', 8],
  ['a float that does not fit', 'RETURN 1e999', 'FloatingPointOverflow', 8],
  ['nothing', '', 'UnexpectedSyntax', 1],
  ['a clause that is missing', 'MATCH (n)', 'InvalidClauseComposition', 1],
  ['a clause behind RETURN', 'RETURN 1 AS x MATCH (n) RETURN n', 'InvalidClauseComposition', 15],
  ['UNION and UNION ALL', 'RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a', 'InvalidClauseComposition', 35],
  ['different columns', 'RETURN 1 AS a UNION RETURN 2 AS b', 'DifferentColumnsInUnion', 21],
  ['two columns of one name', 'RETURN 1 AS a, 2 AS a', 'ColumnNameConflict', 16],
  ['a node that is a relationship', 'MATCH (r)-[r]->() RETURN r', 'VariableTypeConflict', 12],
  ['a relationship twice', 'MATCH ()-[r]->()-[r]->() RETURN r', 'RelationshipUniquenessViolation', 19],
  ['a relationship without a type', 'CREATE ()-[:A|B]->()', 'NoSingleRelationshipType', 10],
  ['a relationship without a direction', 'CREATE ()-[:A]-()', 'RequiresDirectedRelationship', 10],
  ['a parameter for a pattern', 'MATCH (n $p) RETURN n', 'InvalidParameterUse', 10],
  ['a text as a truth', "RETURN NOT 'a'", 'InvalidArgumentType', 12],
  ['too many arguments', 'RETURN size([1], 2)', 'InvalidNumberOfArguments', 8],
  ['a limit by a variable', 'MATCH (n) RETURN n LIMIT n.x', 'NonConstantExpression', 26],
  ['a negative limit', 'RETURN 1 LIMIT -1', 'NegativeIntegerArgument', 16],
  ['a star without variables', 'MATCH () RETURN *', 'NoVariablesInScope', 10],
  ['an expression in WITH without a name', 'WITH 1 RETURN 1', 'NoExpressionAlias', 6],
])('finds before running: %s', (_, query, detail, column) => {
  const error = errorOf(query)
  expect([error.phase, error.detail, error.column]).toEqual(['compile', detail, column])
})

it.each([
  ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
  ['a file in other letters', "lOaD cSv WITH HEADERS FROM 'x' AS row RETURN row"],
  ['a file with comments inside', "/* a */ LOAD /* b */ CSV // c\n FROM 'http://x' AS row RETURN row"],
  ['another database', 'USE other MATCH (n) RETURN n'],
  ['an index', 'CREATE INDEX FOR (n:A) ON (n.x)'],
  ['a constraint', 'CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE'],
])('has no way to %s', (_, query) => expect(errorOf(query).detail).toBe('UnsupportedClause'))

it('gives an error at run time its place, too', async () => {
  const run = prepare('UNWIND [1, 0] AS x\nRETURN 1 / x').run(new MultiDirectedGraph())
  await expect(run).rejects.toMatchObject({ phase: 'runtime', type: 'ArithmeticError', line: 2, column: 10 })
})

it('names a parameter that is missing', async () => {
  await expect(prepare('RETURN $who').run(new MultiDirectedGraph())).rejects.toMatchObject({
    detail: 'MissingParameter',
    column: 8,
  })
})
