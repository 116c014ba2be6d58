import { ClaimgraphError, type Claim, type ComparisonRow, type LibraryContent, type Resolution } from '@claimgraph/model'
import { describe, expect, it } from 'vitest'
import {
  applyLooks,
  askBaselines,
  askBetween,
  askCommunities,
  askCommunity,
  askCompare,
  askContradictions,
  askGraph,
  askLeaderboard,
  askLosses,
  askNeighbours,
  askNode,
  askPath,
  askRebuttal,
  askSchema,
  askSearch,
  askSota,
  askStats,
  askSubgraph,
  askSurvey,
  askTradeoffs,
  buildGraph,
  computeLooks,
  rankBaselines,
  type ClaimGraph,
} from '../src/index.js'
import { joinBySpelling } from './support/join-by-spelling.js'
import { benchmark, entry, family, library, metric, named, SAMPLE, task } from './support/sample-content.js'

const build = (content: LibraryContent, relations: Resolution['relations'] = []): ClaimGraph =>
  buildGraph(content, { ...joinBySpelling(content), relations })
const graph = build(SAMPLE)
applyLooks(graph, computeLooks(graph))

/** A row as a sentence: `Alder outperforms Birch [FID]`. */
const said = (row: ComparisonRow): string =>
  `${row.subject.name} ${row.relation} ${row.object?.name ?? '(prior work)'}${row.metrics.length > 0 ? ` [${row.metrics.join(', ')}]` : ''}`
const all = (rows: readonly ComparisonRow[]): readonly string[] => rows.map(said)

type Said = readonly [subject: string, relation: Claim['relation'], object: string, conditions?: Partial<Claim>]

/** A paper that says some things of named models; each condition that it names is an entity. */
function paper(title: string, claims: readonly Said[], own: readonly string[] = []): LibraryContent['entries'][number] {
  const texts = claims.map(([a, relation, b, more], i) => {
    const under = [...(more?.benchmarks ?? []), ...(more?.metrics ?? []), ...(more?.tasks ?? [])]
    return `In case ${i + 1}, ${a} ${relation} ${b}${under.map((name) => ` under ${name}`).join('')}`
  })
  const models = [...new Set(claims.flatMap(([a, , b]) => [a, b]))].filter((name) => !name.startsWith('('))
  const conditions = (key: 'benchmarks' | 'metrics' | 'tasks'): readonly string[] => [
    ...new Set(claims.flatMap((claim) => claim[3]?.[key] ?? [])),
  ]
  return entry(
    { title, abstract: texts.join('. ') },
    {
      entities: [
        ...models.map((name) =>
          /^[a-z]/u.test(name)
            ? family(name, own.includes(name) ? 'proposed' : 'baseline')
            : named(name, own.includes(name) ? 'proposed' : 'baseline'),
        ),
        ...conditions('benchmarks').map(benchmark),
        ...conditions('metrics').map(metric),
        ...conditions('tasks').map(task),
      ],
      claims: claims.map(([subject, relation, object, more], i) => ({
        subject,
        relation,
        object,
        evidence: texts[i] ?? '',
        ...more,
      })),
    },
  )
}
const tell = (...papers: readonly (readonly Said[])[]): ClaimGraph =>
  build(library(papers.map((claims, i) => paper(`Paper ${i + 1}`, claims))))

describe('baselines', () => {
  it('turns each row so that the name is the object', () =>
    expect(all(askBaselines(graph, 'Birch').rows)).toEqual(['Alder outperforms Birch [FID]', 'Alder trails Birch [speed]']))
  it('leaves out the paper that proposes the name', () =>
    expect(askBaselines(graph, 'Alder').rows.map((row) => row.paper.title)).not.toContain(
      'Alder: growing pictures from coarse to fine',
    ))
  it('counts papers, not rows', () => expect(askBaselines(graph, 'Cedar')).toMatchObject({ papers: 3, rows: { length: 4 } }))
  it('leaves background out', () => expect(askBaselines(graph, 'ring grower').rows).toEqual([]))
  it('takes background in on request', () =>
    expect(all(askBaselines(graph, 'ring grower', { background: true }).rows)).toEqual(['masked grower outperforms ring grower']))
  it('keeps what the text states beside the turned relation', () =>
    expect(askBaselines(graph, 'Birch').rows.map((row) => row.stated)).toEqual(['outperforms', 'trails']))
  it('accepts an id', () => expect(askBaselines(graph, 'model:birch').rows).toHaveLength(2))

  const relations: Resolution['relations'] = [
    { type: 'VARIANT_OF', from: 'model:birch', to: 'model:cedar', evidence: [] },
    { type: 'IS_A', from: 'model:alder', to: 'model:masked-grower', evidence: [] },
  ]
  const related = build(SAMPLE, relations)
  it('adds variants', () => {
    const answer = askBaselines(related, 'Cedar', { variants: true })
    expect(answer.includes.map((node) => node.name)).toEqual(['Birch'])
    expect(all(answer.rows)).toContain('Alder outperforms Birch [FID]')
  })
  it('adds the members of a family', () => {
    const answer = askBaselines(related, 'masked grower', { family: true })
    expect(answer.includes.map((node) => node.name)).toEqual(['Alder'])
    expect(all(answer.rows)).toContain('Birch outperforms Alder [FID]')
  })
  it('adds the families of a model', () =>
    expect(askBaselines(related, 'Alder', { family: true }).includes.map((node) => node.name)).toEqual(['masked grower']))
})

describe('names', () => {
  const asking = (name: string): ClaimgraphError | undefined => {
    try {
      askBaselines(graph, name)
    } catch (error) {
      if (error instanceof ClaimgraphError) return error
    }
    return undefined
  }
  it.each([
    ['a typing error', 'Aldr', 'Alder'],
    ['two letters swapped', 'Cedra', 'Cedar'],
    ['a beginning', 'masked', 'masked grower'],
  ])('that are unknown get the nearest known ones: %s', (_, name, expected) => {
    expect(asking(name)?.kind).toBe('not-found')
    expect(asking(name)?.nearest).toContain(expected)
  })
  it('of nothing near say so without a guess', () => expect(asking('Zzyzx')).toMatchObject({ kind: 'not-found', nearest: [] }))
  it('that mean a class mean it, though a proposal has the phrase too', () => expect(asking('ring grower')).toBeUndefined())
  it('that are the short form of a class mean it, though a proposal is called so to the letter', () => {
    const papers = [
      entry({ title: 'T', arxivId: '1', abstract: 'Our RG.' }, { entities: [family('RG', 'proposed')] }),
      entry({ title: 'U', arxivId: '2', abstract: 'Ring growers.' }, { entities: [family('ring grower', 'base')] }),
    ]
    const { entities, relations } = joinBySpelling(library(papers))
    const withAlias = entities.map((one) => (one.name === 'ring grower' ? { ...one, aliases: ['RG'] } : one))
    const built = buildGraph(library(papers), { entities: withAlias, relations })
    expect(askBaselines(built, 'RG').name.id).toBe('model:ring-grower')
    expect(askBaselines(built, 'model:paper:1').name.id).toBe('model:paper:1')
  })
  it.each([
    ['to the letter', 'A survey of growers'],
    ['in another spelling', 'a survey of  Growers'],
  ])('that are a title mean the proposal where a model is asked for: %s', (_, title) =>
    expect(askBaselines(graph, title).name).toMatchObject({ type: 'model', name: 'A survey of growers' }),
  )
  it('that are a title mean the paper where anything may be meant', () =>
    expect(askNode(graph, 'A survey of growers').node.type).toBe('paper'))
  it('that mean two things list the senses', () => {
    const content = library([entry({ title: 'T', abstract: 'MDM and MDM.' }, { entities: [named('MDM'), named('mdm')] })])
    const sense = (id: string, name: string): Resolution['entities'][number] => ({
      id,
      type: 'model',
      name,
      kind: 'named',
      aliases: [],
      redirects: [],
      because: [],
      members: content.entries.map((one) => [one.paper.id, name]),
    })
    const two = buildGraph(content, {
      entities: [sense('model:mdm~masked', 'MDM'), sense('model:mdm~multi', 'mdm')],
      relations: [],
    })
    expect(askBaselines(two, 'MDM').name.id).toBe('model:mdm~masked')
    expect(() => askBaselines(two, 'Mdm')).toThrow(
      expect.objectContaining({ kind: 'ambiguous', nearest: ['model:mdm~masked', 'model:mdm~multi'] }) as Error,
    )
  })
  it('accept ids that live on as redirects', () => {
    const resolution = joinBySpelling(SAMPLE)
    const moved = {
      ...resolution,
      entities: resolution.entities.map((one) => (one.name === 'Birch' ? { ...one, redirects: ['model:old-birch'] } : one)),
    }
    expect(askBaselines(buildGraph(SAMPLE, moved), 'model:old-birch').name.name).toBe('Birch')
  })
})

describe('compare', () => {
  it('has the name as the subject of every row', () =>
    expect(all(askCompare(graph, 'Birch').direct)).toEqual(
      expect.arrayContaining(['Birch outperforms Alder [speed]', 'Birch trails Alder [FID]', 'Birch matches Cedar [FID]']),
    ))
  it('keeps to one other', () => expect(askCompare(graph, 'Alder', 'Cedar').direct.map(said)).toEqual(['Alder compared Cedar']))
  it('goes by way of a third on a shared metric', () => {
    const through = askCompare(graph, 'Alder', 'Cedar').through
    expect(through.map(({ via, sharedMetrics }) => [via.name, ...sharedMetrics])).toEqual(
      expect.arrayContaining([['Birch', 'FID']]),
    )
    for (const { first, second } of through) expect([first.subject.name, second.object?.name]).toEqual(['Alder', 'Cedar'])
  })
  it.each([
    [
      'no metric is shared',
      ['Oak', 'outperforms', 'Elm', { metrics: ['FID'] }],
      ['Elm', 'outperforms', 'Ash', { metrics: ['speed'] }],
    ],
    [
      'the third is a class',
      ['Oak', 'outperforms', 'tree', { metrics: ['FID'] }],
      ['tree', 'outperforms', 'Ash', { metrics: ['FID'] }],
    ],
    [
      'a technique was added to both',
      ['Elm', 'outperforms', 'Oak', { metrics: ['FID'], addon: true }],
      ['Elm', 'outperforms', 'Ash', { metrics: ['FID'], addon: true }],
    ],
    [
      'the benchmarks differ',
      ['Oak', 'outperforms', 'Elm', { metrics: ['FID'], benchmarks: ['A'] }],
      ['Elm', 'outperforms', 'Ash', { metrics: ['FID'], benchmarks: ['B'] }],
    ],
  ] as const)('goes by way of none where %s', (_, first, second) =>
    expect(askCompare(tell([first], [second]), 'Oak', 'Ash').through).toEqual([]),
  )
})

describe('contradictions and trade-offs', () => {
  it('sees two papers that say the opposite on one metric', () => {
    const { pairs } = askContradictions(graph)
    expect(pairs.map((pair) => pair.map(said))).toEqual([['Alder outperforms Birch [FID]', 'Alder trails Birch [FID]']])
  })
  it('sees what is gained on one metric and lost on another', () =>
    expect(askTradeoffs(graph, 'Birch').pairs.map((pair) => pair.map(said))).toEqual(
      expect.arrayContaining([['Birch trails Alder [FID]', 'Birch outperforms Alder [speed]']]),
    ))

  const wins: Said = ['Oak', 'outperforms', 'Elm', { metrics: ['FID'], benchmarks: ['A'], tasks: ['drawing'] }]
  it.each<[string, Said, number, number]>([
    ['opposite on the same metric', ['Elm', 'outperforms', 'Oak', { metrics: ['FID'] }], 1, 0],
    ['opposite, as told from the other side', ['Oak', 'trails', 'Elm', { metrics: ['FID'] }], 1, 0],
    ['opposite on other metrics', ['Elm', 'outperforms', 'Oak', { metrics: ['speed'] }], 0, 1],
    ['opposite without a metric', ['Elm', 'outperforms', 'Oak'], 0, 0],
    ['opposite on another benchmark', ['Elm', 'outperforms', 'Oak', { metrics: ['FID'], benchmarks: ['B'] }], 0, 0],
    ['opposite on another task', ['Elm', 'outperforms', 'Oak', { metrics: ['FID'], tasks: ['writing'] }], 0, 0],
    ['equal', ['Elm', 'matches', 'Oak', { metrics: ['FID'] }], 0, 0],
    ['the same', ['Oak', 'outperforms', 'Elm', { metrics: ['FID'] }], 0, 0],
    ['of another pair', ['Elm', 'outperforms', 'Ash', { metrics: ['FID'] }], 0, 0],
    ['opposite, but of an addition to it', ['Elm', 'outperforms', 'Oak', { metrics: ['FID'], addon: true }], 0, 0],
  ])('%s', (_, other, contradictions, tradeoffs) => {
    const told = tell([wins], [other])
    expect(askContradictions(told).pairs).toHaveLength(contradictions)
    expect(askTradeoffs(told, 'Oak').pairs).toHaveLength(tradeoffs)
  })

  it('joins no trade-off of two classes out of two papers on different subjects', () => {
    const apart = tell(
      [['tree', 'outperforms', 'shrub', { metrics: ['FID'] }]],
      [['shrub', 'outperforms', 'tree', { metrics: ['speed'] }]],
    )
    expect(askTradeoffs(apart, 'tree').pairs).toEqual([])
  })
})

describe('losses', () => {
  it('has the paper’s own model as the subject', () =>
    expect(all(askLosses(graph, 'Alder: growing pictures from coarse to fine').rows)).toEqual(['Alder trails Birch [speed]']))
  it('sees those of a proposal without a name', () =>
    expect(askLosses(graph, 'Cedar without a name').rows.map(said)).toEqual(['ring grower trails Cedar [accuracy]']))
  it('accepts an arXiv id', () => expect(askLosses(graph, '2401.00001').rows).toHaveLength(1))
  it('finds none where others lose', () => expect(askLosses(graph, '2302.00002').rows).toEqual([]))
})

describe('leaderboard', () => {
  type Reported = readonly [
    model: string,
    value: string,
    more?: { kind?: 'difference' | 'ratio'; condition?: string; metric?: string; own?: boolean; relative_to?: string },
  ]
  const board = (...papers: readonly (readonly Reported[])[]): ClaimGraph =>
    build(
      library(
        papers.map((results, i) => {
          const texts = results.map(([model, value], j) => `Line ${i + 1}.${j + 1}: ${model} reaches ${value} on LeafNet`)
          return entry(
            { title: `Paper ${i + 1}`, abstract: texts.join('. ') },
            {
              entities: [
                ...[...new Set(results.map(([model]) => model))].map((model) =>
                  named(model, results.some(([name, , more]) => name === model && more?.own) ? 'proposed' : 'mentioned'),
                ),
                benchmark('LeafNet'),
                metric('FID'),
                metric('accuracy'),
                metric('latency'),
                metric('wobble'),
              ],
              results: results.map(([model, value, more], j) => ({
                model,
                value,
                benchmark: 'LeafNet',
                metric: 'FID',
                evidence: texts[j] ?? '',
                ...more,
              })),
            },
          )
        }),
      ),
    )
  const ranks = (of: ClaimGraph, metricName?: string): readonly string[] =>
    askLeaderboard(of, 'LeafNet', metricName === undefined ? {} : { metric: metricName }).rows.map(
      (row) => `${row.rank} ${row.model.name} ${row.value}${row.condition ? ` (${row.condition})` : ''}`,
    )

  it('puts the lowest first where lower is better', () =>
    expect(
      ranks(
        board([
          ['Oak', '3.0'],
          ['Elm', '2.5'],
        ]),
      ),
    ).toEqual(['1 Elm 2.5', '2 Oak 3.0']))
  it('puts the highest first where higher is better', () =>
    expect(
      ranks(
        board([
          ['Oak', '71%', { metric: 'accuracy' }],
          ['Elm', '80.5%', { metric: 'accuracy' }],
        ]),
      ),
    ).toEqual(['1 Elm 80.5%', '2 Oak 71%']))
  it('says that it does not know the direction', () =>
    expect(askLeaderboard(board([['Oak', '3', { metric: 'wobble' }]]), 'LeafNet').better).toBeNull())
  it('never ranks differences and ratios', () => {
    const answer = askLeaderboard(
      board([
        ['Oak', '0.3', { kind: 'difference', relative_to: 'Elm' }],
        ['Elm', '2.5'],
        ['Ash', 'half', { kind: 'ratio' }],
      ]),
      'LeafNet',
    )
    expect(answer.rows.map((row) => row.model.name)).toEqual(['Elm'])
    expect(answer.relative.map(({ model, value, relativeTo }) => [model.name, value, relativeTo])).toEqual([
      ['Ash', 'half', null],
      ['Oak', '0.3', 'Elm'],
    ])
  })
  it('has one row a model and condition', () =>
    expect(
      ranks(
        board([
          ['Oak', '3.0'],
          ['Oak', '2.0', { condition: 'with guidance' }],
        ]),
      ),
    ).toEqual(['1 Oak 2.0 (with guidance)', '2 Oak 3.0']))
  it('gathers papers that report one, with the spread, and stands by the paper that proposes it', () => {
    const [row] = askLeaderboard(board([['Oak', '3.0', { own: true }]], [['Oak', '3.4']], [['Oak', '2.9']]), 'LeafNet').rows
    expect(row).toMatchObject({ number: 3, spread: [2.9, 3.4], reported: [{ number: 2.9 }, { number: 3 }, { number: 3.4 }] })
  })
  it('takes the least favourable report where nobody here proposes it', () =>
    expect(ranks(board([['Oak', '3.4']], [['Oak', '2.9']]))).toEqual(['1 Oak 3.4']))
  it('gives equal numbers one rank', () =>
    expect(
      ranks(
        board([
          ['Oak', '3'],
          ['Elm', '3'],
          ['Ash', '4'],
        ]),
      ),
    ).toEqual(['1 Elm 3', '1 Oak 3', '3 Ash 4']))
  it('converts units of one quantity', () =>
    expect(
      ranks(
        board([
          ['Oak', '90 ms', { metric: 'latency' }],
          ['Elm', '0.08 s', { metric: 'latency' }],
        ]),
        'latency',
      ),
    ).toEqual(['1 Elm 0.08 s', '2 Oak 90 ms']))
  it('does not rank units that do not convert, nor words without a number', () =>
    expect(
      ranks(
        board([
          ['Oak', '90 ms', { metric: 'latency' }],
          ['Elm', '80 ms', { metric: 'latency' }],
          ['Ash', '3 blinks', { metric: 'latency' }],
          ['Yew', 'no time', { metric: 'latency' }],
        ]),
        'latency',
      ),
    ).toEqual(['1 Elm 80 ms', '2 Oak 90 ms']))
  it('takes the metric with most absolute results and names the others', () => {
    const answer = askLeaderboard(
      board([
        ['Oak', '3'],
        ['Elm', '4'],
        ['Oak', '71%', { metric: 'accuracy' }],
      ]),
      'LeafNet',
    )
    expect([answer.metric.name, answer.otherMetrics.map((node) => node.name)]).toEqual(['FID', ['accuracy']])
  })
  it('says that nothing is reported', () =>
    expect(() => askLeaderboard(tell([['Oak', 'outperforms', 'Elm', { benchmarks: ['LeafNet'] }]]), 'LeafNet')).toThrow(
      /in these abstracts/u,
    ))
})

describe('state of the art', () => {
  it('has who claims it in those words', () =>
    expect(all(askSota(graph, 'picture growing').rows)).toEqual(['Alder outperforms (prior work)']))
  it('has not who merely beats prior work', () =>
    expect(askSota(tell([['Oak', 'outperforms', '(prior work)', { tasks: ['drawing'] }]]), 'drawing').rows).toEqual([]))
  it('has not who only matches it', () =>
    expect(askSota(tell([['Oak', 'matches', '(prior work)', { tasks: ['drawing'], sota: true }]]), 'drawing').rows).toEqual([]))
  it('has one row for a claim on two tasks', () => {
    const told = tell([['Oak', 'outperforms', '(prior work)', { tasks: ['drawing', 'painting'], sota: true }]])
    expect(askSota(told, 'drawing').rows).toHaveLength(1)
  })
  it('has those among a class', () =>
    expect(all(askSota(tell([['Oak', 'outperforms', 'tree', { tasks: ['drawing'], sota: true }]]), 'drawing').rows)).toEqual([
      'Oak outperforms tree',
    ]))
})

describe('path', () => {
  const fid = { metrics: ['FID'] }
  it('goes over named models that share a metric', () => {
    const { chains } = askPath(tell([['Oak', 'outperforms', 'Elm', fid]], [['Ash', 'trails', 'Elm', fid]]), 'Oak', 'Ash')
    expect(chains).toEqual([expect.objectContaining({ sharedMetrics: ['FID'] })])
    expect(chains[0]?.warning).toBeUndefined()
    expect(all(chains[0]?.rows ?? [])).toEqual(['Oak outperforms Elm [FID]', 'Elm outperforms Ash [FID]'])
  })
  it.each<[string, RegExp, Said, Said]>([
    [
      'a technique added to both',
      /added to its host/u,
      ['Elm', 'outperforms', 'Oak', { ...fid, addon: true }],
      ['Elm', 'outperforms', 'Ash', { ...fid, addon: true }],
    ],
    ['a class', /goes over tree/u, ['Oak', 'outperforms', 'tree', fid], ['tree', 'outperforms', 'Ash', fid]],
    [
      'different metrics',
      /share no metric/u,
      ['Oak', 'outperforms', 'Elm', fid],
      ['Elm', 'outperforms', 'Ash', { metrics: ['speed'] }],
    ],
    [
      'different benchmarks',
      /different benchmarks/u,
      ['Oak', 'outperforms', 'Elm', { ...fid, benchmarks: ['A'] }],
      ['Elm', 'outperforms', 'Ash', { ...fid, benchmarks: ['B'] }],
    ],
  ])('warns of %s', (_, warning, first, second) =>
    expect(askPath(tell([first], [second]), 'Oak', 'Ash').chains.map((chain) => chain.warning)).toEqual([
      expect.stringMatching(warning),
    ]),
  )
  it('shows no doubtful chain beside a sound one', () => {
    const told = tell(
      [['Oak', 'outperforms', 'Elm', fid]],
      [['Elm', 'outperforms', 'Ash', fid]],
      [['Oak', 'outperforms', 'tree', fid]],
      [['tree', 'outperforms', 'Ash', fid]],
    )
    expect(askPath(told, 'Oak', 'Ash').chains.map((chain) => chain.warning)).toEqual([undefined])
  })
  it('finds none between things that nothing joins', () =>
    expect(
      askPath(tell([['Oak', 'outperforms', 'Elm', fid]], [['Yew', 'outperforms', 'Ash', fid]]), 'Oak', 'Ash').chains,
    ).toEqual([]))
})

describe('survey', () => {
  it('has what papers propose that build on the family, with what they compare and report', () => {
    const { rows } = askSurvey(graph, 'masked grower')
    expect(rows.map((row) => row.model.name)).toEqual(['Alder', 'ring grower'])
    expect(rows[0]).toMatchObject({
      comparedWith: [{ name: 'Birch' }],
      benchmarks: [{ name: 'LeafNet 64x64' }],
      results: [
        { metric: 'FID', value: '2.10', kind: 'absolute' },
        { metric: 'FID', value: '0.90', kind: 'difference' },
      ],
    })
  })
  it('has what is said to be of the family', () => {
    const related = build(SAMPLE, [{ type: 'IS_A', from: 'model:birch', to: 'model:ring-grower', evidence: [] }])
    expect(askSurvey(related, 'ring grower').rows.map((row) => row.model.name)).toContain('Birch')
  })
})

describe('rebuttal', () => {
  const draft = (entities: readonly Parameters<typeof entry>[1]['entities'][number][]) =>
    entry({ title: 'Draft', abstract: '' }, { entities }).record
  it('names baselines of near papers that the draft does not mention', () => {
    const answer = askRebuttal(graph, draft([task('picture growing'), benchmark('LeafNet 64x64'), named('Birch')]))
    expect(answer.found.map((node) => node.name)).toEqual(['Birch'])
    expect(answer.missing.map(({ model }) => model.name)).toEqual(['Alder', 'Cedar'])
    for (const { rows, model, why } of answer.missing) {
      expect(rows.every((row) => row.object?.id === model.id)).toBe(true)
      expect(why).toMatch(/near the draft/u)
    }
  })
  it('holds a paper of the library not against itself', () => {
    const [alder] = SAMPLE.entries
    expect(askRebuttal(graph, alder?.record ?? draft([])).missing.map(({ model }) => model.name)).not.toContain('Birch')
  })
  it('counts a size as the model that it is of', () => {
    const sizes = build(SAMPLE, [{ type: 'VARIANT_OF', from: 'model:cedar', to: 'model:alder', evidence: [] }])
    const answer = askRebuttal(sizes, draft([task('picture growing'), benchmark('LeafNet 64x64'), named('Birch')]))
    expect(answer.missing.map(({ model, papers }) => [model.name, papers.length])).toEqual([['Alder', 1]])
  })
  it('takes papers that share nothing but a common class for no neighbours', () =>
    expect(askRebuttal(graph, draft([family('masked grower')])).missing).toEqual([]))
  it('has nothing to say of a draft on something else', () =>
    expect(askRebuttal(graph, draft([task('cooking')])).missing).toEqual([]))
})

describe('communities', () => {
  const answer = askCommunities(graph)
  it('counts every node once', () => expect(answer.communities.reduce((sum, one) => sum + one.size, 0)).toBe(graph.order))
  it('numbers them by size and labels each', () => {
    expect(answer.communities.map((one) => one.id)).toEqual(answer.communities.map((_, i) => i))
    for (const one of answer.communities) expect(one.label).not.toBe('')
  })
  it('is the same for the same graph', () => expect(computeLooks(build(SAMPLE))).toEqual(computeLooks(build(SAMPLE))))
  it('has none in an empty graph', () => expect(computeLooks(build(library([])))).toEqual({ modularity: 0, nodes: {} }))
})

describe('search', () => {
  it.each([
    ['a name', 'Alder', 'Alder', 'its name'],
    ['a name in another case', 'alder', 'Alder', 'spelled otherwise'],
    ['a beginning', 'Ceda', 'Cedar', 'begins'],
    ['a typing error', 'Birhc', 'Birch', 'one letter'],
    ['a typing error in a word of it', 'masked growre', 'masked grower', 'one letter'],
    ['a typing error in one word of a title', 'coarse picturse', 'Alder: growing pictures from coarse to fine', 'some letters'],
    ['words of a title', 'grower memory', 'Birch, a grower with memory', 'words of its title'],
    ['a benchmark without its blank', 'leafnet64x64', 'LeafNet 64x64', 'spelled otherwise'],
    ['an id', 'model:cedar', 'Cedar', 'its id'],
  ])('finds by %s', (_, query, name, why) =>
    expect(askSearch(graph, query).rows[0]).toMatchObject({ name, why: expect.stringContaining(why) as string }),
  )
  it.each([
    ['nothing', ''],
    ['what is not there', 'quasar'],
  ])('finds nothing for %s', (_, query) => expect(askSearch(graph, query).rows).toEqual([]))
})

describe('stats, node, neighbours and graph', () => {
  it('counts by label and type', () =>
    expect(askStats(graph)).toMatchObject({
      papers: 4,
      nodes: { Paper: 4, Benchmark: 1, Task: 1 },
      relationships: { MATCHES: 1, SCORES: 5 },
      components: 1,
      extractor: 'hand@1',
    }))
  it('shows a model with its claims from its side', () =>
    expect(askNode(graph, 'Cedar').claims.every((row) => row.subject.name === 'Cedar')).toBe(true))
  it('shows a paper with what it states', () => expect(askNode(graph, 'paper:2401.00001').claims).toHaveLength(3))
  it('shows a metric with the claims on it', () => expect(askNode(graph, 'metric:speed').claims).toHaveLength(2))
  it('counts neighbours by relationship', () =>
    expect(askNode(graph, 'paper:2401.00001').neighbours).toMatchObject({ PROPOSES: 1, BUILDS_ON: 1, MEASURES: 2 }))
  it('caps neighbours and says how many there are', () => {
    const answer = askNeighbours(graph, 'Birch', { limit: 2 })
    expect(answer.nodes).toHaveLength(3)
    expect(answer.nodes[0]?.id).toBe('model:birch')
    expect(answer.total.nodes).toBeGreaterThan(3)
  })
  it('keeps to some relationship types', () => {
    const answer = askNeighbours(graph, 'Birch', { types: ['MATCHES'] })
    expect(answer.nodes.map((node) => node.id)).toEqual(['model:birch', 'model:cedar'])
    expect(answer.edges.map((edge) => edge.attributes.type)).toEqual(['MATCHES'])
  })
  it('shows the most telling nodes first, and only relationships between those shown', () => {
    const answer = askGraph(graph, { limit: 5 })
    expect(answer.total).toEqual({ nodes: graph.order, edges: graph.size })
    const shown = answer.nodes.map((node) => node.id)
    expect(shown).toHaveLength(5)
    for (const edge of answer.edges) expect([shown.includes(edge.source), shown.includes(edge.target)]).toEqual([true, true])
  })
})

describe('parts of a graph', () => {
  const [first = '', second = ''] = graph.filterNodes((_, { label }) => label === 'Model')

  it('gives asked-for nodes with all their relationships, wherever those lead', () => {
    const { nodes, edges } = askSubgraph(graph, [first, 'model:nobody', first])
    expect(nodes.map((node) => node.id)).toEqual([first])
    const own = graph.edges(first)
    expect(edges.map((edge) => edge.id)).toEqual(expect.arrayContaining(own))
    const further = edges.filter((edge) => !own.includes(edge.id)).map((edge) => edge.attributes.type)
    expect(further.filter((type) => type !== 'PROPOSES' && type !== 'BUILDS_ON')).toEqual([])
  })

  it('gives no more relationships than it may, and says how many there are', () => {
    const { edges, total } = askSubgraph(graph, graph.nodes(), { limit: 2 })
    expect(edges).toHaveLength(2)
    expect(total.edges).toBe(graph.size)
  })

  it.each(graph.filterEdges((_, { type }) => type === 'OUTPERFORMS').map((edge) => graph.extremities(edge)))(
    'gives all that stands between %s and %s, the same from either side',
    (a, b) => {
      const { edges, nodes } = askBetween(graph, a, b)
      expect(edges.map((edge) => edge.id)).toEqual(expect.arrayContaining(graph.edges(a, b)))
      const papers = edges.map((edge) => edge.attributes.paper).filter((paper) => typeof paper === 'string')
      expect(nodes.map((node) => node.id)).toEqual(expect.arrayContaining(papers))
      expect(askBetween(graph, b, a).edges).toEqual(edges)
    },
  )

  it('gives nothing between a node and itself', () => expect(askBetween(graph, second, second).edges).toEqual([]))

  it('gives a community with the claims between its own models and no others', () => {
    const [largest] = askCommunities(graph).communities
    const community = askCommunity(graph, largest?.id ?? -1)
    const models = new Set(community.models.map((model) => model.id))
    expect(models.size).toBeGreaterThan(0)
    expect(community.claims.filter((row) => !models.has(row.subject.id) || !models.has(row.object?.id ?? ''))).toEqual([])
    expect(() => askCommunity(graph, 10_000)).toThrow('No community')
  })

  it('names the labels, types and properties that are there, with their numbers', () => {
    const { labels, types } = askSchema(graph)
    expect(labels.map((label) => label.count).reduce((a, b) => a + b)).toBe(graph.order)
    expect(types.map((type) => type.count).reduce((a, b) => a + b)).toBe(graph.size)
    expect(labels.find((label) => label.name === 'Model')?.properties).toEqual(expect.arrayContaining(['name', 'kind', 'papers']))
  })

  it('counts papers in every column of the ranking, so that none exceeds the first', () => {
    const rows = rankBaselines(graph)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ papers, beaten, matched, lost }) => Math.max(beaten, matched, lost) > papers)).toEqual([])
  })
})
