import { createClaimGraph } from '@claimgraph/graph'
import type { BuildReport, ComparisonRow, StatsAnswer } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import type { Api } from '../src/api/create-api.js'
import { chooseVisible } from '../src/scene/choose-visible.js'
import { drawGraph } from '../src/scene/draw-graph.js'
import { whatIsNew } from '../src/share/building.js'
import { inWords } from '../src/share/build-listings.js'
import { findNews } from '../src/share/find-news.js'
import { createFollowList, follow, unfollow } from '../src/share/follow-list.js'
import { newsInWords } from '../src/share/news-list.js'
import { partOfView, withDerived } from '../src/share/part-of-view.js'
import { lineMark } from '../src/share/picture/line-mark.js'
import { outlineOf } from '../src/share/picture/shape-path.js'
import { writeSvg } from '../src/share/picture/write-svg.js'
import { deleteView, saveView } from '../src/share/saved-views.js'
import { FIRST_VIEW } from '../src/state/view.js'
import { parseCamera, writeCamera } from '../src/state/camera-place.js'
import { smallGraph } from './small-graph.js'

describe('the camera in an address', () => {
  it.each([
    ['a node in the middle', { near: 'model:var', right: 0, up: 0, span: 0.5 }, 'model:var,0,0,0.5'],
    ['beside a node', { near: 'model:var', right: -0.25, up: 0.125, span: 1.5 }, 'model:var,-0.25,0.125,1.5'],
    ['an id with a comma', { near: 'model:a,b%', right: 0, up: 0, span: 1 }, 'model:a%2Cb%25,0,0,1'],
  ])('%s', (_, place, text) => {
    expect(writeCamera(place)).toBe(text)
    expect(parseCamera(text)).toEqual(place)
  })
  it('is rounded to what can be seen', () =>
    expect(writeCamera({ near: 'm', right: 1 / 3, up: 0.00004, span: 0.00004 })).toBe('m,0.333,0.001,0.001'))
  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no node', ',0,0,1'],
    ['too few numbers', 'm,0,0'],
    ['too many numbers', 'm,0,0,1,2'],
    ['no numbers', 'm,a,b,c'],
    ['a span of nothing', 'm,0,0,0'],
    ['places far off', 'm,1e9,0,1'],
  ])('%s is no place', (_, text) => expect(parseCamera(text)).toBeNull())
})

describe('saved views', () => {
  const mine = { name: 'mine', address: '#/table' }
  it('come newest first, one of each name', () => {
    const views = saveView({ name: 'mine', address: '#/graph' })(saveView({ name: 'other', address: '#/boards' })([mine]))
    expect(views).toEqual([
      { name: 'mine', address: '#/graph' },
      { name: 'other', address: '#/boards' },
    ])
  })
  it('are deleted by name', () => expect(deleteView('mine')([mine])).toEqual([]))
})

describe('followed models', () => {
  const storage = (text: string | null) =>
    ({ localStorage: { getItem: () => text, setItem: () => undefined } }) as unknown as Window
  it.each([
    ['nothing', null],
    ['no list', '{"id":"a"}'],
    ['no JSON', 'oops'],
    ['entries of another shape', '[1,null,{"id":"a"},{"id":"a","name":"A","seen":[1]}]'],
  ])('stored as %s are none', (_, text) => expect(createFollowList(storage(text)).get()).toEqual([]))
  it('are followed once, with what was seen last', () => {
    const once = follow({ id: 'a', name: 'A', seen: [] })([])
    expect(follow({ id: 'a', name: 'A', seen: ['c1'] })(once)).toEqual([{ id: 'a', name: 'A', seen: ['c1'] }])
    expect(unfollow('a')(once)).toEqual([])
  })
  it('have news in claims that were not seen; one that is gone has none', async () => {
    const row = (claim: string) => ({ claim }) as ComparisonRow
    const api = {
      get: (path: string) =>
        path.endsWith('gone') ? Promise.reject(new Error('404')) : Promise.resolve({ claims: [row('c1'), row('c2')] }),
    } as unknown as Api
    const list = [
      { id: 'a', name: 'A', seen: ['c1'] },
      { id: 'b', name: 'B', seen: ['c1', 'c2'] },
      { id: 'gone', name: 'G', seen: [] },
    ]
    expect(await findNews(api, list)).toEqual([{ followed: { id: 'a', name: 'A', seen: ['c1', 'c2'] }, rows: [row('c2')] }])
  })
})

it.each([
  ['one', ['trails'], '1 new claim against models you follow'],
  ['some, one of them won', ['trails', 'matches', 'outperforms'], '2 new claims against models you follow, 1 in their favour'],
  ['only won ones', ['outperforms'], '1 new claim in favour of models you follow'],
] as const)('tells news in words: %s', (_, relations, words) =>
  expect(newsInWords(relations.map((relation) => ({ relation })))).toBe(words),
)

it('adds up what several listings brought', () => {
  const report = { added: 2, updated: 1, unchanged: 3, skipped: [{ file: 'a', line: 1, reason: 'x' }] } as unknown as BuildReport
  const stats = (models: number, claims: number) =>
    ({ nodes: { Model: models }, relationships: { OUTPERFORMS: claims, MATCHES: 1 } }) as unknown as StatsAnswer
  expect(whatIsNew([report, report], stats(5, 7), stats(9, 8))).toEqual({
    added: 4,
    updated: 2,
    unchanged: 6,
    skipped: [...report.skipped, ...report.skipped],
    models: 4,
    claims: 1,
    results: 0,
  })
})

it.each([
  ['the beginning', { step: 'read', done: 0, total: 0 }, 'Reading', null],
  ['records read', { step: 'read', done: 12, total: 0 }, 'Reading, 12 records', null],
  ['papers extracted', { step: 'extract', done: 3, total: 12 }, 'Extracting, 3 of 12 papers', 0.25],
  ['papers of a stream', { step: 'extract', done: 3, total: 0 }, 'Extracting, 3 papers', null],
  ['a step of the graph', { step: 'looks', done: 0, total: 0 }, 'Finding communities and places', null],
])('says of a build: %s', (_, state, words, share) => expect(inWords(state)).toEqual({ words, share }))

describe('the part of the graph that a view shows', () => {
  const answer = smallGraph({ 'model:a': {}, 'model:b': {}, 'model:c': {}, 'paper:p': { title: 'P' } }, [
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:p' }],
    ['OUTPERFORMS', 'model:a', 'model:b', { paper: 'paper:p' }],
    ['MATCHES', 'model:b', 'model:c', { paper: 'paper:p' }],
    ['PROPOSES', 'paper:p', 'model:a'],
    ['BUILDS_ON', 'paper:p', 'model:c'],
  ])
  const whole = createClaimGraph({ library: '', extractor: '' })
  for (const { id, attributes } of answer.nodes) whole.addNode(id, { ...attributes, id, label: attributes.label as 'Model' })
  for (const { id, source, target, attributes } of answer.edges)
    whole.addDirectedEdgeWithKey(id, source, target, { ...attributes, id, type: attributes.type as 'MATCHES' })
  const drawn = drawGraph(answer)
  const view = { ...FIRST_VIEW, smallGroups: true, hiddenRelations: ['matches'] as const }
  const visible = chooseVisible(drawn, view)
  const part = partOfView(whole, drawn, visible)

  it('has the nodes, and every relationship behind a line that is shown', () => {
    expect(part.nodes()).toEqual(['model:a', 'model:b', 'model:c'])
    expect(part.edges()).toEqual(['e0', 'e1'])
  })
  it('has them where the canvas has them', () => {
    drawn.mergeNodeAttributes('model:a', { x: 7, y: -3 })
    expect(partOfView(whole, drawn, visible).getNodeAttributes('model:a')).toMatchObject({ x: 7, y: -3 })
    expect(whole.getNodeAttribute('model:a', 'x')).toBeUndefined()
  })
  it('gets the lines that the page derives, marked as such', () => {
    const derived = withDerived(part, drawn, visible)
    expect(derived.getEdgeAttributes('builds model:a model:c')).toEqual({
      id: 'builds model:a model:c',
      type: 'BUILDS_ON',
      derived: true,
      papers: ['paper:p'],
    })
    expect(part.size).toBe(2)
  })
})

describe('pictures', () => {
  const line = {
    source: { x: 0, y: 0 },
    target: { x: 100, y: 0 },
    sourceRadius: 9,
    targetRadius: 9,
    sourceHead: 0,
    targetHead: 10,
    width: 2,
    bend: 0,
    dash: 0,
    gap: 0,
    colour: '#123456',
  }
  it('draw a line from rim to rim, its head at the target', () => {
    const mark = lineMark(line)
    expect(mark).toMatchObject({
      from: { x: 10, y: 0 },
      to: { x: 82, y: 0 },
      dash: null,
      heads: [[{ x: 90, y: 0 }, { x: 80 }, { x: 80 }]],
    })
  })
  it('bend a line to its left', () => expect(lineMark({ ...line, bend: 0.2 }).control.y).toBeLessThan(0))
  it('draw no head where there is none, and a pattern where there is one', () =>
    expect(lineMark({ ...line, targetHead: 0, dash: 7, gap: 5 })).toMatchObject({ heads: [], dash: [7, 5], phase: 10 }))
  it('of two nodes in one place have no line that goes wild', () => {
    const { from, to } = lineMark({ ...line, target: { x: 0, y: 0 } })
    expect([from, to].every(({ x, y }) => Math.abs(x) < 1 && Math.abs(y) < 1)).toBe(true)
  })
  it.each([
    ['disc', { kind: 'circle', radius: 9 }],
    ['ring', { kind: 'circle', radius: 9 }],
  ] as const)('of a %s are circles', (shape, outline) => expect(outlineOf({ shape, radius: 10 }, 1)).toEqual(outline))
  it.each([
    ['square', 4],
    ['diamond', 4],
    ['triangle', 3],
  ] as const)('of a %s have %i corners, further in where asked', (shape, count) => {
    const corners = (inset: number) => {
      const outline = outlineOf({ shape, radius: 10 }, inset)
      return outline.kind === 'corners' ? outline.corners : []
    }
    expect(corners(0)).toHaveLength(count)
    const far = (points: readonly (readonly [number, number])[]) => Math.max(...points.map(([x, y]) => Math.hypot(x, y)))
    expect(far(corners(1))).toBeLessThan(far(corners(0)))
  })
  it('as SVG take names for texts, and drop what XML does not allow', () => {
    const text = {
      kind: 'text',
      x: 1,
      y: 2,
      text: '<script>"&\u0000\ud800</script>',
      font: '12px sans-serif',
      colour: '#000',
      halo: null,
    } as const
    const svg = writeSvg({ width: 10, height: 10, ground: '#ffffff', marks: [text] }, 'A & B')
    expect(svg).toContain('>&lt;script&gt;&quot;&amp;&lt;/script&gt;</text>')
    expect(svg).toContain('<title>A &amp; B</title>')
  })
})
