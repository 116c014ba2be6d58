import {
  makePaper,
  type Claim,
  type Entity,
  type LibraryContent,
  type LibraryEntry,
  type PaperDraft,
  type Result,
} from '@claimgraph/model'

type Loose<T> = Partial<T> & { readonly evidence: string }

/** One entry of a library out of what a test wants to say; passages are found by their text. */
export function entry(
  draft: PaperDraft,
  found: {
    readonly entities: readonly Entity[]
    readonly claims?: readonly (Loose<Claim> & Pick<Claim, 'subject' | 'relation' | 'object'>)[]
    readonly results?: readonly (Loose<Result> & Pick<Result, 'model' | 'metric' | 'value'>)[]
  },
): LibraryEntry {
  const paper = makePaper(draft, 'test.jsonl')
  return {
    paper,
    extractor: 'hand@1',
    record: {
      id: paper.id,
      title: paper.title,
      entities: found.entities,
      claims: (found.claims ?? []).map((claim) => ({
        benchmarks: [],
        metrics: [],
        tasks: [],
        own: true,
        sota: false,
        addon: false,
        passages: [],
        confidence: 0.9,
        rule: 'hand',
        ...claim,
      })),
      results: (found.results ?? []).map((result) => ({
        benchmark: null,
        kind: 'absolute',
        relative_to: null,
        on: null,
        condition: null,
        passages: [],
        confidence: 0.8,
        rule: 'hand',
        ...result,
      })),
    },
  }
}

export const named = (name: string, role: Entity['role'] = 'mentioned', more: Partial<Entity> = {}): Entity => ({
  type: 'model',
  kind: 'named',
  role,
  name,
  mentions: [name],
  ...more,
})
export const family = (name: string, role: Entity['role'] = 'mentioned', more: Partial<Entity> = {}): Entity => ({
  ...named(name, role, more),
  kind: 'family',
})
export const benchmark = (name: string): Entity => ({ type: 'benchmark', name, mentions: [name] })
export const metric = (name: string): Entity => ({ type: 'metric', name, mentions: [name] })
export const task = (name: string): Entity => ({ type: 'task', name, mentions: [name] })

/** A library of some entries. */
export function library(entries: readonly LibraryEntry[], corrections: LibraryContent['corrections'] = []): LibraryContent {
  return { id: 'library-of-a-test', entries, corrections }
}

/** Papers that hold one of each case that the graph and its questions know. */
export const SAMPLE: LibraryContent = library([
  entry(
    {
      title: 'Alder: growing pictures from coarse to fine',
      arxivId: '2401.00001',
      year: 2024,
      abstract:
        'Alder builds on masked growers. On LeafNet 64x64, Alder beats Birch in FID by 0.90, with a score of 2.10. Alder is slower than Birch in speed. ' +
        'Alder sets a new state of the art for picture growing.',
    },
    {
      entities: [
        named('Alder', 'proposed'),
        named('Birch', 'baseline'),
        family('masked grower', 'base', { mentions: ['masked growers'] }),
        benchmark('LeafNet 64x64'),
        metric('FID'),
        metric('speed'),
        task('picture growing'),
      ],
      claims: [
        {
          subject: 'Alder',
          relation: 'outperforms',
          object: 'Birch',
          benchmarks: ['LeafNet 64x64'],
          metrics: ['FID'],
          evidence: 'On LeafNet 64x64, Alder beats Birch in FID',
        },
        {
          subject: 'Alder',
          relation: 'trails',
          object: 'Birch',
          metrics: ['speed'],
          evidence: 'Alder is slower than Birch in speed',
        },
        {
          subject: 'Alder',
          relation: 'outperforms',
          object: '(prior work)',
          tasks: ['picture growing'],
          sota: true,
          evidence: 'Alder sets a new state of the art for picture growing',
        },
      ],
      results: [
        { model: 'Alder', benchmark: 'LeafNet 64x64', metric: 'FID', value: '2.10', evidence: 'with a score of 2.10' },
        {
          model: 'Alder',
          benchmark: 'LeafNet 64x64',
          metric: 'FID',
          value: '0.90',
          kind: 'difference',
          relative_to: 'Birch',
          evidence: 'Alder beats Birch in FID by 0.90',
        },
      ],
    },
  ),
  entry(
    {
      title: 'Birch, a grower with memory',
      arxivId: '2302.00002',
      abstract:
        'Birch reaches FID 3.00 on LeafNet 64x64. Birch surpasses Alder in FID & loses nothing. It is on par with Cedar in FID, 20x faster. ' +
        'Masked growers outperformed ring growers before.',
    },
    {
      entities: [
        named('Birch', 'proposed'),
        named('Alder', 'baseline'),
        named('Cedar', 'baseline', { base: true }),
        family('masked grower', 'baseline', { mentions: ['Masked growers'] }),
        family('ring grower', 'baseline', { mentions: ['ring growers'] }),
        benchmark('LeafNet 64x64'),
        metric('FID'),
        { ...metric('speed'), mentions: ['faster'] },
        task('picture growing'),
      ],
      claims: [
        {
          subject: 'Birch',
          relation: 'outperforms',
          object: 'Alder',
          metrics: ['FID'],
          evidence: 'Birch surpasses Alder in FID & loses nothing',
        },
        { subject: 'Birch', relation: 'matches', object: 'Cedar', metrics: ['FID'], evidence: 'It is on par with Cedar in FID' },
        { subject: 'Birch', relation: 'outperforms', object: 'Cedar', metrics: ['speed'], evidence: '20x faster' },
        {
          subject: 'masked grower',
          relation: 'outperforms',
          object: 'ring grower',
          own: false,
          evidence: 'Masked growers outperformed ring growers',
        },
      ],
      results: [
        { model: 'Birch', benchmark: 'LeafNet 64x64', metric: 'FID', value: '3.00', evidence: 'FID 3.00 on LeafNet 64x64' },
        { model: 'Birch', metric: 'speed', value: '20x', kind: 'ratio', relative_to: 'Cedar', evidence: '20x faster' },
      ],
    },
  ),
  entry(
    {
      title: 'Cedar without a name of its own <draft>',
      abstract: 'Our ring grower trails Cedar on LeafNet 64x64 in accuracy: 71.5% without pruning. We also train masked growers.',
    },
    {
      entities: [
        family('ring grower', 'proposed', { mentions: ['ring grower'] }),
        named('Cedar', 'baseline'),
        family('masked grower', 'base', { mentions: ['masked growers'] }),
        benchmark('LeafNet 64x64'),
        metric('accuracy'),
      ],
      claims: [
        {
          subject: '(proposed)',
          relation: 'trails',
          object: 'Cedar',
          benchmarks: ['LeafNet 64x64'],
          metrics: ['accuracy'],
          evidence: 'Our ring grower trails Cedar on LeafNet 64x64 in accuracy',
        },
      ],
      results: [
        {
          model: 'ring grower',
          benchmark: 'LeafNet 64x64',
          metric: 'accuracy',
          value: '71.5%',
          condition: 'without pruning',
          evidence: '71.5% without pruning',
        },
      ],
    },
  ),
  entry(
    { title: 'A survey of growers', abstract: 'We compare Alder and Cedar on LeafNet 64x64.' },
    {
      entities: [named('Alder', 'baseline'), named('Cedar', 'baseline'), benchmark('LeafNet 64x64')],
      claims: [
        {
          subject: 'Alder',
          relation: 'compared',
          object: 'Cedar',
          benchmarks: ['LeafNet 64x64'],
          evidence: 'We compare Alder and Cedar on LeafNet 64x64',
        },
      ],
    },
  ),
])
