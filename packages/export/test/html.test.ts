import { applyLooks, buildGraph, computeLooks, createClaimGraph, type ClaimGraph } from '@claimgraph/graph'
import { describe, expect, it } from 'vitest'
import { joinBySpelling } from '../../graph/test/support/join-by-spelling.js'
import { SAMPLE } from '../../graph/test/support/sample-content.js'
import { EMPTY_DATA, keepNodes, readHtml, readPageData, withSupport, writeHtml, type PageOptions } from '../src/index.js'

const TEMPLATE = `<!doctype html><html><body>${EMPTY_DATA}<script type="module">start()</script></body></html>\n`
const graph = applyLooks(buildGraph(SAMPLE, joinBySpelling(SAMPLE)), computeLooks(buildGraph(SAMPLE, joinBySpelling(SAMPLE))))
const html = (of: ClaimGraph, page: Partial<PageOptions> = {}) =>
  [...writeHtml(of, { page: { template: TEMPLATE, ...page } })].join('')
const dataIn = (text: string) =>
  text.slice(text.indexOf('claimgraph-data">') + 'claimgraph-data">'.length, text.lastIndexOf('</script><script type="module">'))

it('reads back what it wrote: the template, the graph, the papers', () => {
  const { template, data } = readHtml(html(graph, { entries: SAMPLE.entries, title: 'A & B', start: '#/table' }))
  expect(template).toBe(TEMPLATE)
  expect(data).toEqual({
    format: 'claimgraph-page',
    version: 1,
    title: 'A & B',
    start: '#/table',
    graph: JSON.parse(JSON.stringify(graph.export())) as unknown,
    entries: SAMPLE.entries,
  })
})
it('writes the same bytes again', () => expect(html(graph)).toBe(html(graph)))

describe('texts that would be markup', () => {
  const HOSTILE = [
    ['the end of the element', '</script><script>alert(1)</script>'],
    ['the end in capitals', '</SCRIPT >'],
    ['the beginning of a comment', '<!-- <script>'],
    ['a line break of JavaScript', 'one\u2028two\u2029three'],
    ['half a character and a zero', 'a\ud800b\u0000c'],
    ['a pattern of String.replace', "$& $' $1 $$"],
    ['the empty element itself', EMPTY_DATA],
  ] as const
  const make = (text: string) => {
    const odd = createClaimGraph({ library: text, extractor: '' })
    odd.addNode('paper:odd', { label: 'Paper', id: 'paper:odd', title: text, abstract: text })
    return odd
  }

  it.each(HOSTILE)('%s stays a text', (_, text) => {
    const data = dataIn(html(make(text)))
    expect(data).not.toMatch(/[<\u2028\u2029]/u)
    expect(readPageData(data).graph.nodes[0]?.attributes).toMatchObject({ title: text, abstract: text })
    expect(readHtml(html(make(text))).template).toBe(TEMPLATE)
  })
  it('a model called __proto__ is a model', () => {
    const odd = createClaimGraph({ library: '', extractor: '' })
    odd.addNode('__proto__', { label: 'Model', id: '__proto__', name: '__proto__' })
    expect(readHtml(html(odd)).data.graph.nodes).toMatchObject([{ key: '__proto__', attributes: { name: '__proto__' } }])
  })
})

describe('a part', () => {
  const models = new Set(graph.filterNodes((_, { label }) => label === 'Model'))
  const claim = graph.findEdge((_, { type }) => type === 'OUTPERFORMS') ?? ''
  const part = keepNodes(graph, models, (edge) => edge === claim)
  const supported = withSupport(graph, part)

  it('brings the papers that state its claims', () => {
    expect(supported.hasNode(graph.getEdgeAttribute(claim, 'paper') as string)).toBe(true)
  })
  it('brings the papers that propose its models', () => {
    const proposals = graph.filterEdges((_, { type }, __, target) => type === 'PROPOSES' && models.has(target))
    expect(proposals.length).toBeGreaterThan(0)
    expect(proposals.every((edge) => supported.hasEdge(edge))).toBe(true)
  })
  it('gets no relationship between its own nodes that was not chosen', () => {
    const between = supported.filterEdges((_, __, source, target) => models.has(source) && models.has(target))
    expect(between).toEqual([claim])
  })
  it('opens with what was chosen', () => {
    const { data } = readHtml(html(part, { whole: graph, entries: SAMPLE.entries }))
    expect(data.start).toBe('#/graph?hide=benchmark,metric,paper,task&small=true')
    expect(data.entries.every(({ paper }) => supported.hasNode(paper.id))).toBe(true)
  })
  it('is the whole as it is when it is the whole', () => expect(withSupport(graph, graph)).toBe(graph))
})

describe('refuses', () => {
  it('to write without a page', () => expect(() => [...writeHtml(graph)]).toThrow('expected options.page.template'))
  it('a template without a place for data', () =>
    expect(() => html(graph, { template: '<html></html>' })).toThrow('no place for data'))
  it.each([
    ['a page of something else', '<!doctype html><p>Hello</p>', 'holds no data'],
    ['data that are cut off', `<script type="application/json" id="claimgraph-data">{"format":</script>`, 'damaged'],
    [
      'data of a later version',
      `<script type="application/json" id="claimgraph-data">{"format":"claimgraph-page","version":2}</script>`,
      'another format or version',
    ],
  ])('to read %s', (_, text, words) => expect(() => readHtml(text)).toThrow(words))
})
