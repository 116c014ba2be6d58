import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createExtractor } from '@claimgraph/pipeline'
import { serve, type ServeOptions, type Serving } from '../src/index.js'

const PAPERS = [
  {
    id: 'm1',
    year: 2024,
    url: 'https://example.org/moss',
    title: 'MossNet: Image Generation by Growing Scales',
    abstract:
      'We propose MossNet, an autoregressive model that grows an image from its coarsest scale. ' +
      'On ImageNet 256x256, MossNet outperforms FernGAN and DiT in FID. MossNet achieves an FID of 2.10 on ImageNet 256x256.',
  },
  {
    id: 'm2',
    year: 2025,
    title: 'LichenDiff: Diffusion in Few Steps',
    abstract:
      'Image generation with diffusion models is slow. We present LichenDiff, which samples in four steps. ' +
      'LichenDiff outperforms MossNet in FID on ImageNet 256x256, and it is on par with DiT. It achieves an FID of 1.90 on ImageNet 256x256.',
  },
  {
    id: 'm3',
    year: 2025,
    title: 'FernGAN Revisited',
    abstract: 'FernGAN was said to be outdated. With a better schedule, FernGAN outperforms MossNet in FID on ImageNet 256x256.',
  },
  {
    id: 'odd',
    title: '<script>alert(1)</script> "__proto__" constructor',
    abstract: 'A text with <b>markup</b>, a javascript:alert(1) link and nothing to compare.',
  },
]

/** A served library of four small papers in a folder of its own, and how to end it. */
export interface Sample {
  readonly serving: Serving
  readonly db: string
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly end: () => Promise<void>
}

/** Build the papers above into a library and serve it on a free port of 127.0.0.1. */
export async function serveSample(options: Partial<ServeOptions> = {}): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-server-'))
  const [listing, db] = [join(folder, 'papers.jsonl'), join(folder, 'library.jsonl')]
  await writeFile(listing, PAPERS.map((paper) => JSON.stringify(paper)).join('\n'))
  await build({ inputs: [listing], db, extractor: await createExtractor('fast') })
  const serving = await serve({ db, port: 0, ...options })
  return {
    serving,
    db,
    ask: (path, init) => fetch(`http://127.0.0.1:${serving.port}${path}`, init),
    end: async () => {
      await serving.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
