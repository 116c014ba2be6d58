import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'

const requirements = join(root, 'deploy/spark/requirements.txt')
/** The oldest Java that this Spark starts on. */
const JAVA = 17

/**
 * PySpark, in an environment of its own in the cache.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} Its interpreter as `CLAIMGRAPH_SPARK`.
 */
export async function needSpark() {
  const { code, output } = await run('java', ['-version'], { quiet: true })
  if (code !== 0) return { missing: 'no Spark: java is not installed' }
  const version = Number(/version "(\d+)/u.exec(output)?.[1])
  if (!(version >= JAVA)) return { missing: `no Spark: expected Java ${JAVA} or later, found ${version}` }
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(cacheFolder(), `spark-${digest}`)
  const found = { env: { CLAIMGRAPH_SPARK: join(folder, 'bin/python') } }
  if (existsSync(folder)) return found
  process.stderr.write('Fetching Spark for the tests (430 MB, once)…\n')
  const problem = await prepare(folder)
  return problem ? { missing: `no Spark: ${problem}` } : found
}

/** Prepare in a folder of its own and rename at the end, so that a half-made one is never taken for whole: only its interpreter is called, which bears that. */
async function prepare(folder) {
  const building = mkdtempSync(`${folder}-`)
  const steps = [
    ['python3', ['-m', 'venv', building]],
    [join(building, 'bin/python'), ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements]],
  ]
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args, { quiet: true })
    if (code === 0) continue
    rmSync(building, { recursive: true, force: true })
    return `${command} failed: ${output.trim().split('\n').slice(-2).join(' ')}`
  }
  if (!existsSync(folder)) renameSync(building, folder)
  return undefined
}
