import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { prepare } from '../../src/prepare.js'
import type { ProcedureDefinition } from '../../src/procedures/procedure-definition.js'
import { ask } from './ask.js'

const LIBRARY = `
  CREATE (:Book {title: 'The left hand of darkness', by: 'Le Guin'}), (:Book {title: 'The dispossessed', by: 'Le Guin'}),
         (:Book {title: 'Darkness at noon', by: 'Koestler'}), (:Café {name: 'Café Noir'})-[:SELLS {note: 'second hand'}]->(:Thing)`

it.each([
  ['labels', 'CALL db.labels()', [['Book'], ['Café'], ['Thing']]],
  ['types', 'CALL db.relationshipTypes()', [['SELLS']]],
  ['properties', 'CALL db.propertyKeys()', [['title'], ['by'], ['name'], ['note']]],
  ['some of the rows', "CALL db.labels() YIELD label WHERE label STARTS WITH 'B' RETURN label", [['Book']]],
  ['a column by another name', 'CALL db.labels() YIELD label AS l RETURN count(l)', [[3]]],
  [
    'the shape of the graph',
    'CALL db.schema.visualization() YIELD nodes, relationships RETURN [n IN nodes | n.count], [r IN relationships | [startNode(r).name, type(r), endNode(r).name]]',
    [[[3, 1, 1], [['Café', 'SELLS', 'Thing']]]],
  ],
])('CALL gives %s', async (_, query, rows) => expect(await ask(query, LIBRARY)).toEqual(rows))

it.each([
  ['a word, accents and case apart', '*', 'CAFE', ['Café Noir']],
  ['any of two words, the better first', 'Book', 'dispossessed guin', ['The dispossessed', 'The left hand of darkness']],
  ['all words', 'Book', '+darkness +noon', ['Darkness at noon']],
  ['words joined by AND', 'Book', 'darkness AND hand', ['The left hand of darkness']],
  ['not a word', 'Book', 'darkness -noon', ['The left hand of darkness']],
  ['words in a row', 'Book', '"left hand"', ['The left hand of darkness']],
  ['the beginning of a word', 'Book', 'dispos*', ['The dispossessed']],
  ['nothing', 'Book', 'sunshine', []],
  ['nothing for no words', 'Book', '- " +', []],
])('the search finds %s', async (_, index, text, titles) => {
  const query = 'CALL db.index.fulltext.queryNodes($index, $text) YIELD node, score RETURN coalesce(node.title, node.name)'
  expect(await ask(query, LIBRARY, { index, text })).toEqual(titles.map((title) => [title]))
})

it('searches relationships, too', async () => {
  const query = "CALL db.index.fulltext.queryRelationships('SELLS', 'hand') YIELD relationship RETURN relationship.note"
  expect(await ask(query, LIBRARY)).toEqual([['second hand']])
})

it.each([
  ['an unknown one', 'CALL db.lables()', 'ProcedureNotFound'],
  ['too many arguments', 'CALL db.labels(1)', 'InvalidNumberOfArguments'],
  ['a column that it does not have', 'CALL db.labels() YIELD name RETURN name', 'UndefinedVariable'],
  ['a name that is taken', 'WITH 1 AS label CALL db.labels() YIELD label RETURN label', 'VariableAlreadyBound'],
])('refuses %s', (_, query, detail) => expect(ask(query, LIBRARY)).rejects.toMatchObject({ detail }))

it('runs procedures of one’s own', async () => {
  const twice: ProcedureDefinition = {
    name: 'my.twice',
    arguments: [{ name: 'value', type: 'ANY' }],
    columns: [{ name: 'value', type: 'ANY' }],
    doc: 'A value, twice.',
    evaluate: ([value = null]) => [[value], [value]],
  }
  const query = prepare('UNWIND [1, 2] AS x CALL my.twice(x) YIELD value RETURN sum(value)', { procedures: [twice] })
  expect((await query.run(new MultiDirectedGraph())).rows).toEqual([[6]])
})
