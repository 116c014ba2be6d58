import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { describe, expect, it } from 'vitest'
import { writeCypher, writeNeo4jCsv } from '../src/index.js'

function sample(alias: readonly string[] = ['b']): ClaimGraph {
  const graph = createClaimGraph({ library: 'l', extractor: 'hand@1' })
  graph.addNode('model:a', { label: 'Model', id: 'model:a', name: 'A', aliases: alias, papers: 2, pagerank: 1 })
  graph.addNode('task:t', { label: 'Task', id: 'task:t', name: '' })
  graph.addDirectedEdgeWithKey('e', 'model:a', 'task:t', { type: 'AGAINST_PRIOR_WORK', id: 'e', own: true, starts: [0, 4] })
  return graph
}

const files = (graph: ClaimGraph) =>
  Object.fromEntries(writeNeo4jCsv(graph).tables.map(({ name, chunks }) => [name, [...chunks].join('')]))

describe('files for neo4j-admin', () => {
  it('are one a label, and one a type and its ends, with typed headers', () =>
    expect(files(sample())).toEqual({
      'Model.csv':
        'id:ID(Model),:LABEL,name:string,aliases:string[],papers:long,pagerank:double,source:string,library:string\nmodel:a,Model,A,b,2,1,claimgraph,l\n',
      'Task.csv': 'id:ID(Task),:LABEL,name:string,source:string,library:string\ntask:t,Task,"",claimgraph,l\n',
      'AGAINST_PRIOR_WORK-Model-Task.csv':
        ':START_ID(Model),:END_ID(Task),:TYPE,id:string,own:boolean,starts:long[],source:string,library:string\nmodel:a,task:t,AGAINST_PRIOR_WORK,e,true,0;4,claimgraph,l\n',
    }))

  it.each([
    ['a semicolon', ['a', 'b'], 'a;b', "--array-delimiter=';'"],
    ['another sign where an item holds that', ['a;', 'b'], 'a;\u001fb', '--array-delimiter=U+001F'],
    ['the next where an item holds both', ['a;\u001f', 'b'], 'a;\u001f\u001eb', '--array-delimiter=U+001E'],
  ])('part items of lists by %s', (_, alias, cell, option) => {
    const graph = sample(alias)
    expect(files(graph)['Model.csv']).toContain(cell)
    expect(writeNeo4jCsv(graph).command('x')).toContain(option)
  })

  it('drop the sign from items that hold all', () => {
    const lines: string[] = []
    const graph = sample([';\u001f\u001e\u001d\u001ca', 'b'])
    const [model] = writeNeo4jCsv(graph, { report: (line) => lines.push(line) }).tables
    expect([...(model?.chunks ?? [])].join('')).toContain(';\u001e\u001d\u001ca\u001fb')
    expect(lines).toEqual(['the character U+001F, which parts the items of lists here, is dropped from them'])
  })

  it('come with the command that imports them', () =>
    expect(writeNeo4jCsv(sample()).command("my folder's/")).toBe(
      [
        'neo4j-admin database import full neo4j',
        '--multiline-fields=true',
        "--array-delimiter=';'",
        "--nodes='my folder'\\''s/Model.csv.gz'",
        "--nodes='my folder'\\''s/Task.csv.gz'",
        "--relationships='my folder'\\''s/AGAINST_PRIOR_WORK-Model-Task.csv.gz'",
      ].join(' \\\n  '),
    ))

  it('come with constraints and a script beside them', () =>
    expect(writeNeo4jCsv(sample()).texts.map(({ name }) => name)).toEqual(['constraints.cypher', 'import.sh']))
})

describe('a script', () => {
  const text = [...writeCypher(sample())].join('')

  it('has one statement a line, nodes before relationships', () => {
    const lines = text.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith('//')).every((line) => line.endsWith(';'))).toBe(true)
    expect(lines.slice(-3)).toEqual([
      "UNWIND [{id: 'model:a', properties: {name: 'A', aliases: ['b'], papers: 2, pagerank: 1.0, source: 'claimgraph', library: 'l'}}] AS row MERGE (n:Model {id: row.id}) SET n += row.properties;",
      "UNWIND [{id: 'task:t', properties: {name: '', source: 'claimgraph', library: 'l'}}] AS row MERGE (n:Task {id: row.id}) SET n += row.properties;",
      "UNWIND [{id: 'e', from: 'model:a', to: 'task:t', properties: {own: true, starts: [0, 4], source: 'claimgraph', library: 'l'}}] AS row MATCH (a:Model {id: row.from}) MATCH (b:Task {id: row.to}) MERGE (a)-[r:AGAINST_PRIOR_WORK {id: row.id}]->(b) SET r += row.properties;",
    ])
  })

  it('has batches of rows, not one statement of all', () => {
    const graph = sample()
    for (let at = 0; at < 3000; at++) graph.addNode(`model:${at}`, { label: 'Model', id: `model:${at}`, name: 'x'.repeat(50) })
    const statements = [...writeCypher(graph)].filter((piece) => piece.startsWith('UNWIND'))
    expect(statements.length).toBeGreaterThan(4)
    expect(Math.max(...statements.map((statement) => statement.length))).toBeLessThan(70_000)
  })
})
