import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { digestOf } from './digest-of.mjs'
import { prepareFolder } from './prepare-folder.mjs'

const [pom, server] = ['pom.xml', 'Server.java'].map((name) => join(root, 'test/support/neo4j', name))

/**
 * A real Neo4j for the tests: its jars from Maven and our small main class, compiled, in a folder of the cache.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} The folder as `CLAIMGRAPH_NEO4J`.
 */
export async function needNeo4j() {
  for (const tool of ['java', 'javac', 'mvn']) {
    if ((await run(tool, ['-version'], { quiet: true })).code !== 0) return { missing: `no Neo4j: ${tool} is not installed` }
  }
  const folder = join(cacheFolder(), `neo4j-${digestOf([pom, server])}`)
  const found = { env: { CLAIMGRAPH_NEO4J: folder } }
  if (existsSync(folder)) return found
  process.stderr.write('Fetching Neo4j for the tests…\n')
  const problem = await prepareFolder(folder, (building) => {
    const lib = join(building, 'lib')
    return [
      ['mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`]],
      ['javac', ['-cp', join(lib, '*'), '-d', join(building, 'classes'), server]],
    ]
  })
  return problem ? { missing: `no Neo4j: ${problem}` } : found
}
