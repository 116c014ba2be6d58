import type { LibraryContent, PropertyValue, Resolution } from '@claimgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph, findNode, type ClaimGraph } from '../src/index.js'
import { joinBySpelling } from './support/join-by-spelling.js'
import { benchmark, entry, family, library, metric, named, SAMPLE, task } from './support/sample-content.js'

const build = (content: LibraryContent): ClaimGraph => buildGraph(content, joinBySpelling(content))
const bytes = (graph: ClaimGraph): string => JSON.stringify(graph.export())
const graph = build(SAMPLE)

const ALDER = 'paper:2401.00001'
const BIRCH = 'paper:2302.00002'
const paperCalled = (title: RegExp): string => graph.filterNodes((_, node) => title.test(String(node.title)))[0] ?? ''
const edges = (type: string, of = graph): string[] =>
  of.mapEdges((_, attributes, source, target) => (attributes.type === type ? `${source} > ${target}` : '')).filter(Boolean)
const edge = (type: string, source: string, target: string): Record<string, PropertyValue | undefined> =>
  graph.getEdgeAttributes(graph.findEdge((_, attributes, s, t) => attributes.type === type && s === source && t === target) ?? '')

describe('claims', () => {
  it('turn trails round and keep what the text states', () => {
    expect(edges('OUTPERFORMS')).toContain('model:birch > model:alder')
    const stated = graph.filterEdges((_, attributes) => attributes.stated === 'trails')
    expect(stated.map((id) => [graph.source(id), graph.target(id)])).toContainEqual(['model:birch', 'model:alder'])
  })

  it('against prior work lead to each benchmark and task, with their outcome', () => {
    expect(edges('AGAINST_PRIOR_WORK')).toEqual(['model:alder > task:picture-growing'])
    expect(edge('AGAINST_PRIOR_WORK', 'model:alder', 'task:picture-growing')).toMatchObject({
      relation: 'outperforms',
      sota: true,
    })
  })

  it.each([
    [
      'its benchmarks and tasks',
      { benchmarks: ['LeafNet'], tasks: ['growing'], metrics: ['FID'] },
      ['benchmark:leafnet', 'task:growing'],
    ],
    ['its metrics where it names neither', { metrics: ['FID'] }, ['metric:fid']],
    ['its paper where it names nothing', {}, ['paper:1']],
  ])('against prior work lead to %s', (_, conditions, expected) => {
    const evidence = 'Oak beats all on LeafNet in growing by FID'
    const content = library([
      entry(
        { title: 'Oak', arxivId: '1', abstract: `${evidence}.` },
        {
          entities: [named('Oak', 'proposed'), benchmark('LeafNet'), metric('FID'), task('growing')],
          claims: [{ subject: 'Oak', relation: 'outperforms', object: '(prior work)', evidence, ...conditions }],
        },
      ),
    ])
    const built = build(content)
    expect(edges('AGAINST_PRIOR_WORK', built).map((found) => found.split(' > ')[1])).toEqual(expected)
    const claims = new Set(
      built.filterEdges((__, { type }) => type === 'AGAINST_PRIOR_WORK').map((id) => built.getEdgeAttribute(id, 'claim')),
    )
    expect(claims.size).toBe(1)
  })

  it('that are stated twice are one, with the conditions of both', () => {
    const content = library([
      entry(
        { title: 'Oak', arxivId: '1', abstract: 'Oak beats Elm on LeafNet. Oak beats Elm in FID.' },
        {
          entities: [named('Oak', 'proposed'), named('Elm', 'baseline'), benchmark('LeafNet'), metric('FID')],
          claims: [
            {
              subject: 'Oak',
              relation: 'outperforms',
              object: 'Elm',
              benchmarks: ['LeafNet'],
              evidence: 'Oak beats Elm on LeafNet',
            },
            { subject: 'Elm', relation: 'trails', object: 'Oak', metrics: ['FID'], evidence: 'Oak beats Elm in FID' },
          ],
        },
      ),
    ])
    const built = build(content)
    const [only, ...others] = built.filterEdges((_, { type }) => type === 'OUTPERFORMS').map((id) => built.getEdgeAttributes(id))
    expect(others).toEqual([])
    expect(only).toMatchObject({
      benchmarks: ['LeafNet'],
      metrics: ['FID'],
      evidence: ['Oak beats Elm on LeafNet', 'Oak beats Elm in FID'],
    })
  })

  it.each([
    ['the paper does not say them', 'Oak beats Elm easily', 'Elm'],
    ['they compare a thing with itself', 'Oak beats Elm', 'Oak'],
    ['they name what has no node', 'Oak beats Elm', 'Ash'],
  ])('are left out where %s', (_, evidence, object) => {
    const content = library([
      entry(
        { title: 'Oak', abstract: 'Oak beats Elm.' },
        {
          entities: [named('Oak', 'proposed'), named('Elm', 'baseline')],
          claims: [{ subject: 'Oak', relation: 'outperforms', object, evidence }],
        },
      ),
    ])
    expect(edges('OUTPERFORMS', build(content))).toEqual([])
  })

  it.each([
    [
      'the sentence that names a condition becomes a passage',
      'LeafNet',
      ['Oak beats Elm', 'All this is on LeafNet.'],
      ['LeafNet'],
    ],
    ['a condition that the paper names nowhere is dropped', 'MossNet', ['Oak beats Elm'], []],
  ])('%s', (_, name, evidence, benchmarks) => {
    const content = library([
      entry(
        { title: 'Oak', abstract: 'Oak beats Elm. All this is on LeafNet.' },
        {
          entities: [named('Oak', 'proposed'), named('Elm', 'baseline'), benchmark(name)],
          claims: [{ subject: 'Oak', relation: 'outperforms', object: 'Elm', benchmarks: [name], evidence: 'Oak beats Elm' }],
        },
      ),
    ])
    const built = build(content)
    const [only] = built.filterEdges((__, { type }) => type === 'OUTPERFORMS').map((id) => built.getEdgeAttributes(id))
    expect(only).toMatchObject({ evidence, benchmarks })
  })

  it('that were rejected are gone, and with them the comparison', () => {
    const id = edge('MATCHES', 'model:birch', 'model:cedar').claim
    const other = edge('OUTPERFORMS', 'model:birch', 'model:cedar').claim
    const rejected = build(
      library(
        SAMPLE.entries,
        [id, other].map((claim) => ({ action: 'reject', claim: String(claim) })),
      ),
    )
    expect(edges('MATCHES', rejected)).toEqual([])
    expect(edges('COMPARES_WITH', rejected)).not.toContain(`${BIRCH} > model:cedar`)
  })

  it('that were rejected stay gone when their paper goes by another id, and its old id leads to it', () => {
    const ids = ['claim', 'id'].map((key) => [
      edge('MATCHES', 'model:birch', 'model:cedar')[key],
      edge('OUTPERFORMS', 'model:birch', 'model:cedar')[key],
    ])
    const moved = SAMPLE.entries.map((one) =>
      one.paper.id === BIRCH ? { ...one, paper: { ...one.paper, id: 'paper:10.1000/b', redirects: [BIRCH] } } : one,
    )
    const corrections = ids.flat().map((claim) => ({ action: 'reject', claim: String(claim) }) as const)
    expect(edges('COMPARES_WITH', build(library(moved)))).toContain('paper:10.1000/b > model:cedar')
    const rejected = build(library(moved, corrections))
    expect(edges('COMPARES_WITH', rejected)).not.toContain('paper:10.1000/b > model:cedar')
    expect(findNode(rejected, BIRCH).id).toBe('paper:10.1000/b')
  })

  it('keep their ids when other papers come', () => {
    const alone = build(library(SAMPLE.entries.slice(0, 1)))
    const ids = (of: ClaimGraph): unknown[] => of.mapEdges((_, attributes) => (attributes.paper === ALDER ? attributes.id : ''))
    expect(ids(graph)).toEqual(expect.arrayContaining(ids(alone).filter(Boolean)))
  })
})

describe('what a paper compares with', () => {
  it('comes from its own claims and holds every outcome', () => {
    expect(edge('COMPARES_WITH', ALDER, 'model:birch')).toMatchObject({
      relations: ['outperforms', 'trails'],
      metrics: ['FID', 'speed'],
      benchmarks: ['LeafNet 64x64'],
    })
  })
  it('leaves background out', () => expect(edges('COMPARES_WITH')).not.toContain(`${BIRCH} > model:masked-grower`))
  it('takes both sides where the paper proposes neither', () => {
    const survey = paperCalled(/survey/u)
    expect(edges('COMPARES_WITH')).toEqual(expect.arrayContaining([`${survey} > model:alder`, `${survey} > model:cedar`]))
  })
  it.each<[string, readonly string[], string]>([
    ['keeps to the proposal’s own outcomes beside those of others', ['outperforms'], 'model:elm'],
    ['is a mere comparison where only others meet', ['compared'], 'model:ash'],
  ])('%s', (_, relations, model) => {
    const content = library([
      entry(
        { title: 'Oak', arxivId: '1', abstract: 'Oak beats Elm. Elm beats Ash. Fir beats the best.' },
        {
          entities: [named('Oak', 'proposed'), named('Elm', 'baseline'), named('Ash', 'baseline'), named('Fir')],
          claims: [
            { subject: 'Oak', relation: 'outperforms', object: 'Elm', evidence: 'Oak beats Elm' },
            { subject: 'Elm', relation: 'outperforms', object: 'Ash', evidence: 'Elm beats Ash' },
            { subject: 'Fir', relation: 'outperforms', object: '(prior work)', evidence: 'Fir beats the best' },
          ],
        },
      ),
    ])
    const built = build(content)
    const found = built.findEdge((__, { type }, ___, target) => type === 'COMPARES_WITH' && target === model)
    expect(built.getEdgeAttribute(found ?? '', 'relations')).toEqual(relations)
    expect(edges('MENTIONS', built)).toEqual(['paper:1 > model:fir'])
  })
  it('stands beside what it builds on', () => {
    expect(edges('BUILDS_ON')).toContain(`${BIRCH} > model:cedar`)
    expect(edges('COMPARES_WITH')).toContain(`${BIRCH} > model:cedar`)
  })
  it('leaves MENTIONS to what nothing else ties', () => {
    expect(edges('MENTIONS')).toEqual(expect.arrayContaining([`${BIRCH} > model:masked-grower`]))
    expect(edges('MENTIONS')).not.toContain(`${BIRCH} > model:cedar`)
  })
})

it('a size of what a paper proposes, of which no other paper speaks, is its own proposal', () => {
  const content = library([
    entry(
      { title: 'Oak', arxivId: '1', abstract: 'Oak-B beats Elm.' },
      {
        entities: [named('Oak', 'proposed'), named('Oak-B', 'baseline'), named('Elm', 'baseline')],
        claims: [{ subject: 'Oak-B', relation: 'outperforms', object: 'Elm', evidence: 'Oak-B beats Elm' }],
      },
    ),
  ])
  const relations: Resolution['relations'] = [{ type: 'VARIANT_OF', from: 'model:oak-b', to: 'model:oak', evidence: [] }]
  const built = buildGraph(content, { ...joinBySpelling(content), relations })
  expect(edges('PROPOSES', built)).toEqual(['paper:1 > model:oak', 'paper:1 > model:oak-b'])
  expect(edges('COMPARES_WITH', built)).toEqual(['paper:1 > model:elm'])
})

describe('a proposal without a name', () => {
  const paper = paperCalled(/without a name/u)
  it('has one node, called by its phrase', () =>
    expect(graph.getNodeAttributes(`model:${paper}`)).toMatchObject({ kind: 'unnamed', name: 'ring grower' }))
  it('is of the class that others mean, which gets none of its results', () => {
    expect(edges('IS_A')).toContain(`model:${paper} > model:ring-grower`)
    expect(edges('SCORES').filter((found) => found.startsWith('model:ring-grower'))).toEqual([])
    expect(edges('SCORES')).toContain(`model:${paper} > benchmark:leafnet-64x64`)
  })
  it('is called by the title where the paper has no phrase', () => {
    const survey = paperCalled(/survey/u)
    expect(graph.getNodeAttributes(`model:${survey}`)).toMatchObject({ kind: 'unnamed', name: 'A survey of growers' })
  })
  it('takes over a class that nobody else speaks of', () => {
    const content = library([
      entry({ title: 'T', arxivId: '1', abstract: 'A leaf sorter.' }, { entities: [family('leaf sorter', 'proposed')] }),
    ])
    const built = build(content)
    expect(built.filterNodes((_, { label }) => label === 'Model')).toEqual(['model:paper:1'])
    expect(built.getNodeAttributes('model:paper:1').redirects).toEqual(['model:leaf-sorter'])
  })
  it('leaves the kind of a model to the resolution', () => {
    const content = library([
      entry({ title: 'T', arxivId: '1', abstract: 'Leaf Sorting.' }, { entities: [named('Leaf Sorting')] }),
    ])
    const { entities, relations } = joinBySpelling(content)
    const kinds = (['family', undefined] as const).map((kind) => {
      const given = entities.map((entity) => ({ ...entity, ...(kind ? { kind } : {}) }))
      return buildGraph(content, { entities: given, relations }).getNodeAttribute('model:leaf-sorting', 'kind')
    })
    expect(kinds).toEqual(['family', 'named'])
  })
  it('obeys a resolution that already made it', () => {
    const content = library([
      entry({ title: 'T', arxivId: '1', abstract: 'A leaf sorter.' }, { entities: [family('leaf sorter', 'proposed')] }),
    ])
    const resolution: Resolution = {
      entities: [
        {
          id: 'model:paper:1',
          type: 'model',
          name: 'leaf sorter',
          kind: 'unnamed',
          aliases: [],
          redirects: ['model:x'],
          members: [
            ['paper:1', '(proposed)'],
            ['paper:1', 'leaf sorter'],
          ],
          because: [],
        },
      ],
      relations: [],
    }
    expect(buildGraph(content, resolution).getNodeAttributes('model:paper:1')).toMatchObject({
      kind: 'unnamed',
      redirects: ['model:x'],
    })
  })
})

describe('results', () => {
  it('lead to the benchmark with number and metric', () =>
    expect(edge('SCORES', 'model:birch', 'benchmark:leafnet-64x64')).toMatchObject({
      metric: 'FID',
      metricId: 'metric:fid',
      kind: 'absolute',
      value: '3.00',
      number: 3,
    }))
  it('lead to the metric where no benchmark is named, with what they are relative to', () =>
    expect(edge('SCORES', 'model:birch', 'metric:speed')).toMatchObject({
      kind: 'ratio',
      relativeTo: 'model:cedar',
      number: 20,
      unit: 'x',
    }))
})

describe('invariants', () => {
  it('1: every claim and result has passages that the field holds verbatim, and its conditions are mentioned in them', () => {
    let checked = 0
    graph.forEachEdge((_, attributes) => {
      if (typeof attributes.paper !== 'string') return
      const paper = graph.getNodeAttributes(attributes.paper)
      const texts = (key: string): readonly string[] => (attributes[key] ?? []) as readonly string[]
      const offsets = (key: string): readonly number[] => (attributes[key] ?? []) as readonly number[]
      const evidence = texts('evidence')
      expect(evidence.length).toBeGreaterThan(0)
      evidence.forEach((text, i) => {
        const field = String(paper[texts('fields')[i] ?? ''])
        expect(field.slice(offsets('starts')[i], offsets('ends')[i])).toBe(text)
      })
      for (const [type, key] of [
        ['benchmark', 'benchmarks'],
        ['metric', 'metrics'],
        ['task', 'tasks'],
      ] as const) {
        for (const name of texts(key)) {
          const { record } = SAMPLE.entries.find((one) => one.paper.id === attributes.paper) ?? { record: { entities: [] } }
          const mentions = record.entities
            .filter((entity) => entity.type === type && entity.name === name)
            .flatMap((entity) => entity.mentions)
          expect(evidence.some((text) => mentions.some((mention) => text.includes(mention)))).toBe(true)
        }
      }
      checked++
    })
    expect(checked).toBeGreaterThan(9)
  })

  it('2: the same papers in any order give the same bytes', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SAMPLE.entries], { minLength: SAMPLE.entries.length }),
        fc.boolean(),
        (entries, reverse) => {
          const content = library(entries)
          const resolution = joinBySpelling(SAMPLE)
          const turned = reverse ? { ...resolution, entities: [...resolution.entities].reverse() } : resolution
          expect(bytes(buildGraph(content, turned))).toBe(bytes(graph))
        },
      ),
      { seed: 1, numRuns: 30 },
    ))

  it('2: papers added one by one give what a build of all gives, and removing one what a build without it gives', () =>
    fc.assert(
      fc.property(fc.subarray([...SAMPLE.entries]), (entries) => {
        const gone = SAMPLE.entries.filter((one) => !entries.includes(one))
        const left = library(SAMPLE.entries.filter((one) => !gone.includes(one)))
        expect(bytes(build(left))).toBe(bytes(build(library([...entries].reverse()))))
        const supported = new Set(left.entries.map((one) => one.paper.id))
        build(left).forEachEdge((_, attributes) => {
          if (typeof attributes.paper === 'string') expect(supported.has(attributes.paper)).toBe(true)
        })
      }),
      { seed: 1, numRuns: 16 },
    ))

  it('keys of nodes and relationships are their ids, and both ends of each are there', () => {
    graph.forEachNode((key, { id }) => expect(id).toBe(key))
    graph.forEachEdge((key, { id }, source, target) => {
      expect(id).toBe(key)
      expect(graph.hasNode(source) && graph.hasNode(target)).toBe(true)
    })
  })

  it('no node stands for prior work', () =>
    expect(graph.filterNodes((id, { name }) => /prior.work/iu.test(`${id} ${String(name)}`))).toEqual([]))
})

it('an empty library gives an empty graph', () => expect(build(library([])).order).toBe(0))
