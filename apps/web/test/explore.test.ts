import type { ComparisonRow } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import { settle } from '../src/canvas/settle.js'
import { placeLabels, type LabelWish } from '../src/canvas/place-labels.js'
import { focusOf } from '../src/canvas/picture.js'
import { chainNodes } from '../src/scene/chain-nodes.js'
import { chooseVisible } from '../src/scene/choose-visible.js'
import { sharedOpponents, sharedResults } from '../src/scene/compare-sides.js'
import { drawGraph } from '../src/scene/draw-graph.js'
import { growGraph, joinAnswers } from '../src/scene/grow-graph.js'
import { hangingOn } from '../src/scene/hanging-on.js'
import { readBetween } from '../src/scene/read-between.js'
import { readResults } from '../src/scene/read-results.js'
import { pin, putAway, toggleFilter, toggleKind, toggleType } from '../src/state/changes.js'
import { createStore } from '../src/state/create-store.js'
import { createUndo } from '../src/state/create-undo.js'
import { inForce, setFilters } from '../src/state/filters.js'
import { FIRST_VIEW } from '../src/state/view.js'
import { smallGraph } from './small-graph.js'

const ANSWER = smallGraph(
  { 'model:a': { community: 0 }, 'model:b': { community: 0 }, 'model:c': { community: 1 }, 'model:d': { community: 1 } },
  [
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:1', confidence: 0.9 }],
    ['MATCHES', 'model:b', 'model:a', { paper: 'paper:2', confidence: 0.9 }],
    ['OUTPERFORMS', 'model:b', 'model:c', { paper: 'paper:1', confidence: 0.9 }],
    ['OUTPERFORMS', 'model:c', 'model:d', { paper: 'paper:1', confidence: 0.9 }],
  ],
)

describe('a graph that grows', () => {
  it('gets nodes and lines that it lacked, and moves none that it had', () => {
    const graph = drawGraph(ANSWER)
    graph.mergeNodeAttributes('model:a', { x: 7, y: 9 })
    const more = smallGraph({ 'model:e': {} }, [])
    const edges = [{ id: 'new', source: 'model:e', target: 'model:a', attributes: { type: 'OUTPERFORMS', paper: 'paper:9' } }]
    growGraph(graph, joinAnswers(ANSWER, { ...more, edges }))
    expect(graph.hasEdge('beats model:e model:a')).toBe(true)
    expect(graph.getNodeAttributes('model:a')).toMatchObject({ x: 7, y: 9, claims: 3 })
  })

  it('takes no relationship twice', () => {
    const joined = joinAnswers(ANSWER, ANSWER)
    expect([joined.nodes.length, joined.edges.length]).toEqual([4, 4])
  })
})

describe('lines between the same two nodes', () => {
  it('bow apart', () => {
    const graph = drawGraph(ANSWER)
    const side = (edge: string) => graph.getEdgeAttribute(edge, 'bend') * (graph.source(edge) === 'model:a' ? 1 : -1)
    expect(side('beats model:a model:b')).not.toBeCloseTo(side('matches model:b model:a'))
  })
})

describe('settling', () => {
  const placesOf = (run: () => ReturnType<typeof drawGraph>) => {
    const graph = run()
    return graph.mapNodes((id, { x, y }) => [id, x, y])
  }
  const settled = () => {
    const graph = drawGraph(ANSWER)
    settle(graph, chooseVisible(graph, FIRST_VIEW), new Set())
    return graph
  }

  it('gives the same places each time', () => expect(placesOf(settled)).toEqual(placesOf(settled)))

  it('leaves what has a place where it is, and puts a newcomer beside its neighbour', () => {
    const graph = settled()
    const placed = new Set(graph.nodes())
    const before = graph.mapNodes((id, { x, y }) => [id, x, y])
    const more = smallGraph({ 'model:e': { x: 9000, y: 9000 } }, [])
    const edges = [{ id: 'new', source: 'model:e', target: 'model:a', attributes: { type: 'OUTPERFORMS', paper: 'paper:9' } }]
    growGraph(graph, joinAnswers(ANSWER, { ...more, edges }))
    settle(graph, chooseVisible(graph, FIRST_VIEW), placed)
    expect(graph.mapNodes((id, { x, y }) => [id, x, y]).slice(0, 4)).toEqual(before)
    expect(graph.getNodeAttribute('model:e', 'x')).toBeLessThan(5000)
    expect(placed.has('model:e')).toBe(true)
  })
})

describe('collapsing', () => {
  const graph = drawGraph(ANSWER)
  const visible = chooseVisible(graph, FIRST_VIEW)
  it.each([
    ['what hangs on a node alone', 'model:c', ['model:d']],
    ['nothing of a node whose neighbours have others', 'model:d', []],
    ['nothing of an unknown node', 'model:x', []],
  ])('takes %s', (_, id, expected) => expect(hangingOn(graph, visible, id)).toEqual(expected))
})

describe('the legend', () => {
  const graph = drawGraph(ANSWER)
  const picture = {
    visible: chooseVisible(graph, FIRST_VIEW),
    theme: 'light' as const,
    selection: null,
    pointed: null,
    communities: [],
    path: [],
    lit: null,
  }
  it('lights a community with the lines within it', () => {
    const focus = focusOf(graph, { ...picture, lit: { kind: 'community', community: 1 } })
    expect([...(focus?.nodes ?? [])]).toEqual(['model:c', 'model:d'])
    expect([...(focus?.edges ?? [])]).toEqual(['beats model:c model:d'])
  })
  it('lights the lines of a relation with their ends', () => {
    const focus = focusOf(graph, { ...picture, lit: { kind: 'relation', relation: 'matches' } })
    expect([...(focus?.edges ?? [])]).toEqual(['matches model:b model:a'])
  })
  it('lights a chain, and no line that leads away from it', () => {
    const selection = { kind: 'path' as const, from: 'model:a', to: 'model:c' }
    const focus = focusOf(graph, { ...picture, selection, path: ['model:a', 'model:b', 'model:c'] })
    expect([...(focus?.nodes ?? [])].sort()).toEqual(['model:a', 'model:b', 'model:c'])
  })
  it('lights nothing while nothing is pointed at', () => expect(focusOf(graph, picture)).toBeNull())
})

describe('undo', () => {
  const start = () => {
    let clock = 0
    const view = createStore(FIRST_VIEW)
    const undo = createUndo(view, () => (clock += 1000))
    return { view, undo }
  }

  it('goes back and forth over what was on the canvas', () => {
    const { view, undo } = start()
    view.update(pin(['model:a']))
    view.update(putAway('model:b'))
    undo.undo()
    expect(view.get()).toMatchObject({ pinned: ['model:a'], removed: [] })
    undo.undo()
    expect(view.get().pinned).toEqual([])
    undo.redo()
    undo.redo()
    expect(view.get()).toMatchObject({ pinned: ['model:a'], removed: ['model:b'] })
    expect(undo.steps.get()).toEqual({ back: 2, forth: 0 })
  })

  it('leaves what is open and asked alone', () => {
    const { view, undo } = start()
    view.update(pin(['model:a']))
    view.update((now) => ({ ...now, cypher: 'RETURN 1', selection: { kind: 'node', id: 'model:a' } }))
    undo.undo()
    expect(view.get()).toMatchObject({ cypher: 'RETURN 1', selection: { kind: 'node', id: 'model:a' }, pinned: [] })
  })

  it('does nothing where there is nothing to undo', () => {
    const { view, undo } = start()
    undo.undo()
    undo.redo()
    expect(view.get()).toBe(FIRST_VIEW)
  })
})

describe('filters', () => {
  it('stack, and keep their setting while they are switched off', () => {
    const view = [toggleType('paper'), toggleKind('family'), toggleFilter('kinds')].reduce(
      (now, change) => change(now),
      FIRST_VIEW,
    )
    expect(setFilters(view)).toEqual(['types', 'kinds'])
    expect(view.hiddenKinds).toEqual(['family'])
    expect(inForce(view).hiddenKinds).toEqual([])
    expect(inForce(view).hiddenTypes).not.toContain('paper')
  })
  it('are none at first, in whatever order switches were flipped there and back', () => {
    const view = [toggleType('paper'), toggleType('task'), toggleType('paper'), toggleType('task')].reduce(
      (now, change) => change(now),
      FIRST_VIEW,
    )
    expect(setFilters(view)).toEqual([])
  })
})

const row = (subject: string, relation: ComparisonRow['relation'], object: string): ComparisonRow => ({
  claim: `${subject} ${relation} ${object}`,
  paper: { id: 'paper:1', title: 'One' },
  subject: { id: subject, type: 'model', name: subject },
  relation,
  object: { id: object, type: 'model', name: object },
  stated: relation,
  benchmarks: [],
  metrics: [],
  tasks: [],
  own: true,
  sota: false,
  addon: false,
  evidence: [],
  confidence: 0.9,
})

it.each<readonly [string, readonly ComparisonRow[], readonly string[]]>([
  ['forwards', [row('a', 'outperforms', 'b'), row('b', 'matches', 'c')], ['a', 'b', 'c']],
  ['over a claim that is stated the other way round', [row('b', 'outperforms', 'a'), row('b', 'matches', 'c')], ['a', 'b', 'c']],
  ['of no step', [], ['a']],
])('names the models of a chain %s', (_, rows, expected) => expect(chainNodes(rows, 'a')).toEqual(expected))

describe('two sides', () => {
  it('share the third models that both are compared with', () => {
    const shared = sharedOpponents([row('a', 'outperforms', 'x'), row('a', 'matches', 'y')], [row('b', 'trails', 'x')])
    expect(shared.map(({ opponent, left, right }) => [opponent.id, left.length, right.length])).toEqual([['x', 1, 1]])
  })
  it('share results by the same metric in the same place, and no others', () => {
    const answer = smallGraph({ 'model:a': {}, 'model:b': {}, 'benchmark:x': {} }, [
      ['SCORES', 'model:a', 'benchmark:x', { metric: 'FID', value: '2.0', kind: 'absolute' }],
      ['SCORES', 'model:a', 'benchmark:x', { metric: 'IS', value: '300', kind: 'absolute' }],
      ['SCORES', 'model:b', 'benchmark:x', { metric: 'FID', value: '3.0', kind: 'absolute' }],
    ])
    const lines = readResults(answer)
    const of = (model: string) => lines.filter((line) => line.model === model)
    expect(sharedResults(of('a'), of('b')).map(({ on, metric }) => [on, metric])).toEqual([['x', 'FID']])
  })
})

it('reads what else is said of two nodes, with its sentence and its paper', () => {
  const answer = smallGraph({ 'model:a': {}, 'model:b': {}, 'paper:1': { title: 'One', name: undefined } }, [
    ['PROPOSES', 'paper:1', 'model:a', { evidence: 'We propose a.' }],
    ['BUILDS_ON', 'paper:1', 'model:b', { evidence: ['It builds on b.'] }],
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:1', evidence: ['a beats b.'] }],
  ])
  expect(readBetween(answer).map(({ from, verb, to, sentences, paper }) => [from, verb, to, sentences, paper?.title])).toEqual([
    ['One', 'proposes', 'a', ['We propose a.'], 'One'],
    ['One', 'builds on', 'b', ['It builds on b.'], 'One'],
  ])
})

it('places no label over a node, and leaves one out that finds no room', () => {
  const wish: LabelWish = { id: 'a', text: 'a', x: 100, y: 50, radius: 5, width: 40, height: 16, forced: false, where: 'around' }
  const stage = { width: 200, height: 100 }
  const right = { left: 105, right: 200, top: 0, bottom: 100 }
  expect(placeLabels([wish], stage, [right])[0]?.x).toBeLessThan(100)
  expect(placeLabels([wish], stage, [{ left: 0, right: 200, top: 0, bottom: 100 }])).toEqual([])
})
