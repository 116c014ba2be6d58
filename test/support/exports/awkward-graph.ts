import { createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import type { EdgeAttributes, NodeAttributes } from '@claimgraph/model'
import { AWKWARD_TEXTS } from './awkward-texts.js'

/**
 * A graph of every kind of value that a property may hold, with awkward texts as names, as items of lists and as evidence; parallel relationships, one that ends
 * where it starts, a node without any.
 */
export function awkwardGraph(): ClaimGraph {
  const graph = createClaimGraph({ library: 'library "of" a <test>', extractor: 'hand@1' })
  const node = (attributes: NodeAttributes): unknown => graph.addNode(attributes.id, attributes)
  const edge = (source: string, target: string, attributes: EdgeAttributes): unknown =>
    graph.addDirectedEdgeWithKey(attributes.id, source, target, attributes)
  const looks = (at: number): Readonly<Record<string, number>> => ({
    community: at % 3,
    pagerank: 1 / (at + 2),
    x: at * 10.5,
    y: 7 - at,
  })
  AWKWARD_TEXTS.forEach(({ text }, at) => {
    node({
      label: 'Model',
      id: `model:${at}`,
      name: text,
      kind: 'named',
      aliases: at % 4 === 0 || text.length > 1000 ? [] : [text, 'plain'],
      papers: at,
      ...looks(at),
    })
  })
  node({
    ...{ label: 'Paper', id: 'paper:10.1/a<b>&c', title: 'Trees & <leaves>', abstract: '', year: 2024, published: '2024-05-29' },
    ...{
      authors: ['Ada Oak', 'Bo and Elm', 'Ünï 汉字'],
      url: 'https://example.org/a?b={c}&d=%20',
      arxivId: '2405.00001',
      doi: '10.1/a<b>&c',
    },
    ...{ sources: ['a.txt'], ...looks(30) },
  })
  node({
    label: 'Metric',
    id: 'metric:fid',
    name: 'FID',
    aliases: [],
    papers: 9_007_199_254_740_991,
    better: 'lower',
    ...looks(31),
  })
  node({ label: 'Task', id: 'task:lonely', name: 'lonely', aliases: ['lonely;one'], papers: 0, ...looks(32) })
  AWKWARD_TEXTS.forEach(({ text }, at) => {
    const offsets = { fields: ['title', 'abstract'], starts: [at, at + 1], ends: [at + 5, at + 9] }
    edge(`model:${at}`, `model:${(at + 1) % AWKWARD_TEXTS.length}`, {
      ...{
        type: 'OUTPERFORMS',
        id: `claim:${at}`,
        paper: 'paper:10.1/a<b>&c',
        own: at % 2 === 0,
        sota: false,
        confidence: at % 3 === 0 ? 1 : 0.25,
      },
      ...{ evidence: [text, 'and more'], ...offsets, metrics: [] },
    })
  })
  edge('model:0', 'model:1', { type: 'OUTPERFORMS', id: 'claim:parallel', own: true, confidence: 0.5 })
  edge('model:2', 'model:2', { type: 'COMPARED_WITH', id: 'claim:loop', own: false, confidence: 0 })
  for (const [at, number] of [0, -1, 1.5, 1e21, 2.5e-308, -1e-7].entries())
    edge('model:3', 'metric:fid', { type: 'SCORES', id: `result:${at}`, number, value: String(number), kind: 'absolute' })
  edge('paper:10.1/a<b>&c', 'model:0', {
    type: 'PROPOSES',
    id: 'proposes',
    evidence: ['Trees'],
    fields: ['title'],
    starts: [0],
    ends: [5],
  })
  return graph
}
