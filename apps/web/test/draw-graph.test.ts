import { describe, expect, it } from 'vitest'
import { chooseVisible } from '../src/scene/choose-visible.js'
import { countKinds } from '../src/scene/count-kinds.js'
import { drawGraph } from '../src/scene/draw-graph.js'
import { isGeneric } from '../src/scene/is-generic.js'
import { FIRST_VIEW, type View } from '../src/state/view.js'
import { smallGraph } from './small-graph.js'

const ANSWER = smallGraph(
  {
    'model:a': { x: 1, y: 2, community: 0 },
    'model:b': { community: 0 },
    'model:c': { community: 1 },
    'model:d': { community: 1 },
    'model:far': {},
    'model:crumb': { kind: 'family', papers: 1 },
    'benchmark:x': {},
    'paper:1': { title: 'One', year: 2021 },
    'paper:2': { title: 'Two', year: 2024 },
  },
  [
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:1', confidence: 0.5, own: true }],
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:2', confidence: 0.9, own: false }],
    ['OUTPERFORMS', 'model:b', 'model:a', { paper: 'paper:2', confidence: 0.7, own: false }],
    ['MATCHES', 'model:b', 'model:c', { paper: 'paper:2', confidence: 0.8, own: true }],
    ['OUTPERFORMS', 'model:c', 'model:d', { paper: 'paper:1', confidence: 0.95, own: true }],
    ['PROPOSES', 'paper:1', 'model:a', {}],
    ['BUILDS_ON', 'paper:1', 'model:c', {}],
    ['EVALUATES_ON', 'paper:1', 'benchmark:x', {}],
    ['SOMETHING_NEW', 'paper:1', 'model:b', {}],
    ['OUTPERFORMS', 'model:a', 'model:a', { paper: 'paper:1' }],
  ],
)
const graph = drawGraph(ANSWER)
const visible = (change: Partial<View> = {}) => chooseVisible(graph, { ...FIRST_VIEW, ...change })
const names = (change: Partial<View> = {}) => [...visible(change).nodes].sort()

describe('drawing', () => {
  it('joins relationships of one relation and direction, and keeps both directions apart', () => {
    expect(graph.getEdgeAttributes('beats model:a model:b')).toMatchObject({
      count: 2,
      confidence: 0.9,
      own: true,
      years: [2021, 2024],
    })
    expect(graph.getEdgeAttributes('beats model:b model:a')).toMatchObject({ count: 1, own: false })
  })

  it('derives who builds on what', () => {
    expect(graph.getEdgeAttributes('builds model:a model:c')).toMatchObject({ count: 1, papers: ['paper:1'] })
  })

  it('leaves out loops and relationships that it does not know', () => {
    expect(graph.filterEdges((_, __, source, target) => source === target)).toEqual([])
    expect(countKinds(graph).relations.get('beats')).toBe(4)
  })

  it('counts the claims of a node and the first year that it is spoken of', () => {
    expect(graph.getNodeAttributes('model:a')).toMatchObject({ claims: 3, year: 2021, x: 1, y: 2 })
    expect(graph.getNodeAttributes('model:far')).toMatchObject({ claims: 0, year: null })
  })

  it('ranks what takes part in most claims first', () => {
    expect(graph.getNodeAttribute('model:b', 'rank')).toBe(0)
  })

  it.each([
    ['a family in many papers', { kind: 'family', papers: 40 }, 400, true],
    ['a family in few papers', { kind: 'family', papers: 5 }, 400, false],
    ['a family in all of few papers', { kind: 'family', papers: 5 }, 5, false],
    ['a name, however often', { kind: 'named', papers: 300 }, 400, false],
  ])('%s', (_, node, papers, expected) => expect(isGeneric(node, papers)).toBe(expected))
})

describe('choosing', () => {
  it('shows models that hang together at first, nothing else', () => {
    expect(names()).toEqual(['model:a', 'model:b', 'model:c', 'model:d'])
    expect(visible().folded).toEqual({ groups: 1, nodes: 1 })
  })

  it.each<readonly [string, Partial<View>, readonly string[]]>([
    ['small groups too', { smallGroups: true }, ['model:a', 'model:b', 'model:c', 'model:d', 'model:far']],
    [
      'what is pinned, though its type is hidden',
      { pinned: ['benchmark:x'] },
      ['benchmark:x', 'model:a', 'model:b', 'model:c', 'model:d'],
    ],
    [
      'what is open, though it is a crumb',
      { selection: { kind: 'node', id: 'model:crumb' } },
      ['model:a', 'model:b', 'model:c', 'model:crumb', 'model:d'],
    ],
    ['not what was put away', { removed: ['model:a'], smallGroups: true }, ['model:b', 'model:c', 'model:d', 'model:far']],
    ['one community', { community: 1, smallGroups: true }, ['model:c', 'model:d']],
    ['so many', { limit: 2, smallGroups: true }, ['model:a', 'model:b']],
    ['nothing when all types are hidden', { hiddenTypes: ['model', 'benchmark', 'metric', 'task', 'paper'] }, []],
  ])('shows %s', (_, change, expected) => expect(names(change)).toEqual(expected))

  it('says how many are beyond the limit', () => expect(visible({ limit: 2 }).beyond).toBe(2))

  it.each<readonly [string, Partial<View>, readonly string[]]>([
    ['sure claims', { confidence: 0.85 }, ['beats model:a model:b', 'beats model:c model:d', 'builds model:a model:c']],
    [
      'own findings',
      { findings: 'own' },
      ['beats model:a model:b', 'beats model:c model:d', 'builds model:a model:c', 'matches model:b model:c'],
    ],
    ['background', { findings: 'background' }, ['beats model:a model:b', 'beats model:b model:a']],
    [
      'what was known then',
      { years: [2020, 2022] },
      ['beats model:a model:b', 'beats model:c model:d', 'builds model:a model:c'],
    ],
    ['all relations but one', { hiddenRelations: ['beats'] }, ['builds model:a model:c', 'matches model:b model:c']],
  ])('lines: %s', (_, change, expected) => expect([...visible({ ...change, smallGroups: true }).edges].sort()).toEqual(expected))
})
