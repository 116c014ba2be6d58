import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'

const sources = join(root, 'test/support/neo4j')

/**
 * A real Neo4j for the tests: its jars from Maven and our small main class, compiled, in a folder of the cache.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} The folder as `CLAIMGRAPH_NEO4J`.
 */
export async function needNeo4j() {
  for (const tool of ['java', 'javac', 'mvn']) {
    if ((await run(tool, ['-version'], { quiet: true })).code !== 0) return { missing: `no Neo4j: ${tool} is not installed` }
  }
  const folder = join(cacheFolder(), `neo4j-${digestOfSources()}`)
  if (existsSync(folder)) return { env: { CLAIMGRAPH_NEO4J: folder } }
  process.stderr.write('Fetching Neo4j for the tests…\n')
  const problem = await prepare(folder)
  return problem ? { missing: `no Neo4j: ${problem}` } : { env: { CLAIMGRAPH_NEO4J: folder } }
}

/** Prepare in a folder of its own and rename at the end, so that a half-made one is never taken for whole. */
async function prepare(folder) {
  const building = mkdtempSync(`${folder}-`)
  const steps = [
    [
      'mvn',
      ['-q', '-B', '-f', join(sources, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${join(building, 'lib')}`],
    ],
    ['javac', ['-cp', join(building, 'lib', '*'), '-d', join(building, 'classes'), join(sources, 'Server.java')]],
  ]
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args, { quiet: true })
    if (code === 0) continue
    rmSync(building, { recursive: true, force: true })
    return `${command} failed: ${output.trim().split('\n').slice(0, 3).join(' ')}`
  }
  if (!existsSync(folder)) renameSync(building, folder)
  return undefined
}

function digestOfSources() {
  const hash = createHash('sha256')
  for (const name of ['pom.xml', 'Server.java']) hash.update(readFileSync(join(sources, name)))
  return hash.digest('hex').slice(0, 12)
}
