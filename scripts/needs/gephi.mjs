import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { digestOf } from './digest-of.mjs'
import { prepareFolder } from './prepare-folder.mjs'

const [pom, reader] = ['pom.xml', 'Reader.java'].map((name) => join(root, 'test/support/gephi', name))

/**
 * Gephi's toolkit for the tests: its jar from Maven (83 MB) and our small main class, compiled, in a folder of the cache.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} The folder as `CLAIMGRAPH_GEPHI`.
 */
export async function needGephi() {
  for (const tool of ['java', 'javac', 'mvn']) {
    if ((await run(tool, ['-version'], { quiet: true })).code !== 0) return { missing: `no Gephi: ${tool} is not installed` }
  }
  const folder = join(cacheFolder(), `gephi-${digestOf([pom, reader])}`)
  const found = { env: { CLAIMGRAPH_GEPHI: folder } }
  if (existsSync(folder)) return found
  process.stderr.write('Fetching Gephi for the tests…\n')
  const problem = await prepareFolder(folder, (building) => {
    const lib = join(building, 'lib')
    return [
      ['mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`]],
      ['javac', ['-cp', join(lib, '*'), '-d', join(building, 'classes'), reader]],
    ]
  })
  return problem ? { missing: `no Gephi: ${problem}` } : found
}
