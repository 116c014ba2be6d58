import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { describe, expect, it } from 'vitest'
import { countView, FORMATS, OMISSIONS, parseOmissions, viewGraph } from '../src/index.js'

function sample(): ClaimGraph {
  const graph = createClaimGraph({ library: 'l', extractor: 'hand@1' })
  const looks = { community: 0, pagerank: 0.5, x: 1, y: 2 }
  graph.addNode('paper:a', { label: 'Paper', id: 'paper:a', title: 'A', abstract: 'The oak.', ...looks })
  graph.addNode('model:oak', {
    label: 'Model',
    id: 'model:oak',
    name: 'Oak',
    kind: 'named',
    aliases: ['OAK'],
    redirects: ['model:o'],
    ...looks,
  })
  graph.addNode('model:it', { label: 'Model', id: 'model:it', name: 'it', kind: 'unnamed', ...looks })
  graph.addNode('model:elm', { label: 'Model', id: 'model:elm', name: 'Elm', kind: 'named', ...looks })
  graph.addNode('task:t', { label: 'Task', id: 'task:t', name: 'T', ...looks })
  const evidence = { evidence: ['The oak.'], fields: ['abstract'], starts: [0], ends: [8] }
  graph.addDirectedEdgeWithKey('p', 'paper:a', 'model:oak', { type: 'PROPOSES', id: 'p', ...evidence })
  graph.addDirectedEdgeWithKey('c', 'model:oak', 'model:elm', { type: 'OUTPERFORMS', id: 'c', own: true, ...evidence })
  graph.addDirectedEdgeWithKey('b', 'model:elm', 'model:it', { type: 'MATCHES', id: 'b', own: false, ...evidence })
  return graph
}

const graph = sample()
const written = (...without: readonly string[]): string => [...FORMATS.graphml.write(graph, { without })].join('')

describe('what is left out', () => {
  it.each([
    ['nothing', [], 5, 3],
    ['papers, with their relationships', ['papers'], 4, 2],
    ['models without a name', ['unnamed'], 4, 2],
    ['claims of others', ['background'], 5, 2],
    ['nodes that nothing is tied to', ['isolated'], 4, 3],
    ['nodes that are left alone by what else goes', ['isolated', 'background', 'papers'], 2, 1],
    ['a label', ['Task'], 4, 3],
    ['a type', ['PROPOSES'], 5, 2],
    ['several in one word', ['papers,Task', ' MATCHES '], 3, 1],
    ['everything', ['Paper', 'Model', 'Benchmark', 'Metric', 'Task'], 0, 0],
  ])('%s', (_, without, nodes, relationships) => expect(countView(viewGraph(graph, without))).toEqual({ nodes, relationships }))

  it.each([
    ['evidence', /evidence|fields|starts|ends/u],
    ['abstracts', /abstract"/u],
    ['aliases', /aliases|redirects/u],
    ['layout', /attr\.name="(?:x|y|size|color|r|g|b)"/u],
    ['ranks', /community|pagerank/u],
  ])('%s is in the file, and is not without it', (word, sign) => {
    expect(written()).toMatch(sign)
    expect(written(word)).not.toMatch(sign)
  })

  it('goes from each format, and leaves the graph as it is', () => {
    const before = graph.export()
    for (const [name, { write }] of Object.entries(FORMATS)) {
      if (name === 'html') continue
      expect([...write(graph, { without: ['evidence', 'abstracts'] })].join('')).not.toContain('The oak.')
    }
    expect(graph.export()).toEqual(before)
  })

  it('has a summary for people', () => {
    for (const { summary } of OMISSIONS) expect(summary).toMatch(/\w/u)
  })

  it.each([['sense'], [''], ['paper'], ['toString']])('is refused for what means nothing: %s', (word) =>
    expect(() => parseOmissions([word])).toThrow(/cannot be left out; expected evidence, abstracts/u),
  )
})
