import { MultiDirectedGraph } from 'graphology'
import { expect, it } from 'vitest'
import { contentOf, effectsBetween } from '../../tck/graph-effects.js'

function graph(): MultiDirectedGraph {
  const made = new MultiDirectedGraph()
  made.addNode('1', { labels: ['A'], x: 1 })
  made.addNode('2', { labels: ['A', 'B'] })
  made.addEdgeWithKey('e', '1', '2', { type: 'T', w: 1 })
  return made
}

it('sees nothing where nothing changed', () => {
  expect(effectsBetween(contentOf(graph()), contentOf(graph()))).toEqual({})
})

it('counts a changed property as one that went and one that came', () => {
  const after = graph()
  after.setNodeAttribute('1', 'x', 2)
  expect(effectsBetween(contentOf(graph()), contentOf(after))).toEqual({ '+properties': 1, '-properties': 1 })
})

it('counts labels of the whole graph', () => {
  const after = graph()
  after.setNodeAttribute('2', 'labels', ['A'])
  after.addNode('3', { labels: ['A', 'C'] })
  expect(effectsBetween(contentOf(graph()), contentOf(after))).toEqual({ '+nodes': 1, '+labels': 1, '-labels': 1 })
})

it('counts a relationship with its properties', () => {
  const after = graph()
  after.dropEdge('e')
  expect(effectsBetween(contentOf(graph()), contentOf(after))).toEqual({ '-relationships': 1, '-properties': 1 })
})
