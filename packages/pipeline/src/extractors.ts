import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createFastExtractor } from '@claimgraph/extract'
import { ClaimgraphError, DEFAULT_EXTRACTOR } from '@claimgraph/model'
import type { Extractor } from '@claimgraph/model'

type MakeExtractor = (onNotice: (message: string) => void) => Extractor | Promise<Extractor>

/** Makers of the extractors, by the name that `--extractor` takes. */
const EXTRACTORS: ReadonlyMap<string, MakeExtractor> = new Map<string, MakeExtractor>([
  ['fast', createFastExtractor],
  ['accurate', createAccurateOrFast],
])

/** What an extractor was made from, so that a worker can make its like. */
const origins = new WeakMap<Extractor, string>()

const IS_MODULE = /\.[cm]?js$/u

/**
 * The extractor of a name: `fast`, `accurate`, or the path of a module (`./mine.js`) that exports a function `createExtractor`. Where the platform cannot run
 * `accurate`, that is `fast`, with a notice.
 *
 * @throws ClaimgraphError `usage` for a name that is none, `input` for a module that gives no extractor.
 */
export async function createExtractor(name: string, onNotice: (message: string) => void = () => undefined): Promise<Extractor> {
  const make = EXTRACTORS.get(name)
  if (!make && !IS_MODULE.test(name)) {
    const known = `${[...EXTRACTORS.keys()].join(', ')}, or a module such as ./mine.js`
    throw new ClaimgraphError('usage', `unknown extractor "${name}"; expected one of ${known}`)
  }
  const extractor = await (make ? make(onNotice) : loadExtractor(name))
  if (!ALONE.has(extractor.name)) origins.set(extractor, make ? extractor.name : name)
  return extractor
}

/** Extractors that use all processors by themselves: a like of them in each worker would hold the model several times. */
const ALONE: ReadonlySet<string> = new Set(['accurate'])

/** The name that `createExtractor` makes the like of this extractor from; undefined for one that was made elsewhere, or works alone. */
export function originOf(extractor: Extractor): string | undefined {
  return origins.get(extractor)
}

async function loadExtractor(path: string): Promise<Extractor> {
  const module = await importModule(path)
  if (typeof module.createExtractor !== 'function') {
    throw new ClaimgraphError('input', `${path}: expected a module that exports a function createExtractor`)
  }
  const extractor: unknown = await (module.createExtractor as () => unknown)()
  if (isExtractor(extractor)) return extractor
  throw new ClaimgraphError('input', `${path}: expected createExtractor to give an object with name, version and extract`)
}

async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>
  } catch (cause) {
    throw new ClaimgraphError('input', `${path}: cannot be loaded: ${(cause as Error).message}`, { cause })
  }
}

function isExtractor(value: unknown): value is Extractor {
  if (typeof value !== 'object' || value === null) return false
  const { name, version, extract } = value as Partial<Record<keyof Extractor, unknown>>
  return typeof name === 'string' && typeof version === 'string' && typeof extract === 'function'
}

/** The encoder is loaded only when it is asked for: its runtime is native code that not every platform has. */
async function createAccurateOrFast(onNotice: (message: string) => void): Promise<Extractor> {
  try {
    const { createAccurateExtractor } = await import('@claimgraph/encoder')
    return await createAccurateExtractor()
  } catch (error) {
    onNotice(
      `the extractor "accurate" cannot run here, "fast" does instead: ${error instanceof Error ? error.message : String(error)}`,
    )
    return createFastExtractor()
  }
}

/** How a library names the extractor of a record: another version makes the record stale. */
export function extractorLabel(extractor: Pick<Extractor, 'name' | 'version'>): string {
  return `${extractor.name}@${extractor.version}`
}

/**
 * What reads papers that are added to a library: the extractor that read it, in its version of today, so that a paper more changes no other. A library that is empty, or
 * that several extractors or one's own module read, is read by the default one.
 *
 * @param labels As `extractorLabel` gives them, joined by `, ` (the graph's `extractor`); one that failed on a paper stands there as well.
 */
export function extractorOfLibrary(labels: string): string {
  const [name = '', ...others] = new Set(labels.split(', ').map((label) => label.replace(/@.*$/u, '')))
  return others.length === 0 && EXTRACTORS.has(name) ? name : DEFAULT_EXTRACTOR
}
