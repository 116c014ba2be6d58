import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { digestOf } from './digest-of.mjs'
import { prepareFolder } from './prepare-folder.mjs'

const requirements = join(root, 'deploy/spark/requirements.txt')
/** The oldest Java that this Spark starts on. */
const JAVA = 17

/**
 * PySpark, in an environment of its own in the cache. It may be moved there, since only its interpreter is called.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} The interpreter as `CLAIMGRAPH_SPARK`.
 */
export async function needSpark() {
  const { code, output } = await run('java', ['-version'], { quiet: true })
  if (code !== 0) return { missing: 'no Spark: java is not installed' }
  const version = Number(/version "(\d+)/u.exec(output)?.[1])
  if (!(version >= JAVA)) return { missing: `no Spark: expected Java ${JAVA} or later, found ${version}` }
  const folder = join(cacheFolder(), `spark-${digestOf([requirements])}`)
  const found = { env: { CLAIMGRAPH_SPARK: join(folder, 'bin/python') } }
  if (existsSync(folder)) return found
  process.stderr.write('Fetching Spark for the tests (430 MB, once)…\n')
  const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements]
  const problem = await prepareFolder(folder, (building) => [
    ['python3', ['-m', 'venv', building]],
    [join(building, 'bin/python'), pip],
  ])
  return problem ? { missing: `no Spark: ${problem}` } : found
}
