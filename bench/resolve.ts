/**
 * How long resolution takes against the number of papers, and what memory it needs: 1,000, 10,000 and 100,000 made-up papers with texts (seeded, the same on
 * every run), ten entities each. Names follow Zipf's law over classes, systems, tasks, benchmarks and metrics; every paper proposes a system of its own, one
 * name in twenty is proposed twice, short forms stand with and without their definitions.
 *   npm run bench resolve -- [PAPERS...]
 */
import type { Entity, LibraryContent, LibraryEntry } from '@claimgraph/model'
import { resolveEntities } from '@claimgraph/resolve'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000]

const SYLLABLES = 'ka lo mi ra ten vor zu pel sin dar qua bri fon gel hox jun'.split(' ')
const QUALIFIERS =
  'sparse latent masked causal hybrid neural deep visual discrete continuous hierarchical robust adaptive linear recurrent'.split(
    ' ',
  )
const HEADS = [
  'diffusion model',
  'autoregressive model',
  'transformer',
  'normalizing flow',
  'language model',
  'graph network',
  'sampler',
  'tokenizer',
  'state space model',
  'autoencoder',
]
const SHORTS = [
  ['LLM', 'large language model'],
  ['VAE', 'variational autoencoder'],
  ['SSM', 'state space model'],
  ['MDM', 'masked diffusion model'],
  ['MDM', 'multivariate diffusion model'],
  ['GAN', 'generative adversarial network'],
  ['RNN', 'recurrent neural network'],
] as const
const SIDES = ['', ' 64x64', ' 256×256', '-256', ' 512 x 512']

/** Numbers of 0 to 1, always the same (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A rank under `count` by Zipf's law, roughly: small ranks often. */
const rank = (random: () => number, count: number): number => Math.floor(count ** random()) - 1

function coin(i: number): string {
  let [name, rest] = ['', i]
  do {
    name += SYLLABLES[rest % SYLLABLES.length] ?? ''
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return name.charAt(0).toUpperCase() + name.slice(1) + 'Net'
}

function family(random: () => number): Entity {
  if (random() < 0.3) {
    const [short, long] = SHORTS[rank(random, SHORTS.length)] ?? SHORTS[0]
    return {
      type: 'model',
      kind: 'family',
      role: 'baseline',
      name: short,
      mentions: random() < 0.4 ? [`${short}s`, `${long}s`] : [`${short}s`],
    }
  }
  const name = `${QUALIFIERS[rank(random, QUALIFIERS.length)] ?? ''} ${random() < 0.5 ? `${QUALIFIERS[rank(random, QUALIFIERS.length)] ?? ''} ` : ''}${HEADS[rank(random, HEADS.length)] ?? ''}`
  return { type: 'model', kind: 'family', role: 'base', name, mentions: [`${name}s`] }
}

function system(random: () => number, papers: number): Entity {
  const name = coin(rank(random, papers)) + (random() < 0.2 ? `-${1 + rank(random, 70)}B` : '')
  return { type: 'model', kind: 'named', role: 'baseline', name, mentions: [name] }
}

function things(random: () => number): readonly Entity[] {
  const numbered = (type: 'benchmark' | 'metric' | 'task', name: string): Entity => ({ type, name, mentions: [name] })
  return [
    numbered(
      'benchmark',
      random() < 0.3 ? `ImageNet${SIDES[rank(random, SIDES.length)] ?? ''}` : `${coin(rank(random, 3000))} Bench`,
    ),
    numbered('metric', random() < 0.5 ? 'FID' : `${coin(rank(random, 300))} accuracy`),
    numbered(
      'task',
      random() < 0.5
        ? 'image generation'
        : `${QUALIFIERS[rank(random, QUALIFIERS.length)] ?? ''} ${coin(rank(random, 500)).toLowerCase()} prediction`,
    ),
  ]
}

function makePaper(i: number, papers: number, random: () => number): LibraryEntry {
  const own = coin(random() < 0.05 ? rank(random, papers) : i)
  const proposal: Entity = { type: 'model', kind: 'named', role: 'proposed', name: own, mentions: [own] }
  const all = [
    proposal,
    family(random),
    family(random),
    family(random),
    system(random, papers),
    system(random, papers),
    system(random, papers),
    ...things(random),
  ]
  const entities = all.filter(
    (entity, at) => all.findIndex(({ type, name }) => type === entity.type && name === entity.name) === at,
  )
  const [first, second, ...rest] = entities.slice(1).map(({ mentions }) => mentions.join(', or '))
  const abstract = `We propose ${own}, a ${first ?? ''} that differs from ${second ?? ''} in its objective. It improves on ${rest.join(', and ')}. Extensive experiments support the claim.`
  const id = `paper:${i.toString(36).padStart(6, '0')}`
  const title = `${own}: learning from little`
  return {
    paper: { id, title, abstract, sources: ['bench'] },
    record: { id, title, entities, claims: [], results: [] },
    extractor: 'bench@1',
  }
}

function makeLibrary(papers: number): LibraryContent {
  const random = createRandom(papers)
  return { id: 'bench', entries: Array.from({ length: papers }, (_, i) => makePaper(i, papers, random)), corrections: [] }
}

const megabytes = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

resolveEntities(makeLibrary(300))
process.stdout.write('  papers  entities relations   seconds  CPU s  µs a paper  library MB  result MB  peak MB\n')
for (const size of SIZES) {
  const before = megabytes()
  const content = makeLibrary(size)
  const library = megabytes() - before
  const cpu = process.cpuUsage()
  const start = performance.now()
  const resolution = resolveEntities(content)
  const seconds = (performance.now() - start) / 1000
  const used = process.cpuUsage(cpu)
  const peak = process.memoryUsage().heapTotal / 1e6
  const result = megabytes() - before - library
  const cells = [
    String(size).padStart(8),
    String(resolution.entities.length).padStart(9),
    String(resolution.relations.length).padStart(9),
    seconds.toFixed(2).padStart(9),
    ((used.user + used.system) / 1e6).toFixed(2).padStart(6),
    ((seconds * 1e6) / size).toFixed(0).padStart(11),
    library.toFixed(0).padStart(11),
    result.toFixed(0).padStart(10),
    peak.toFixed(0).padStart(8),
  ]
  process.stdout.write(`${cells.join(' ')}\n`)
}
