import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { digestOf } from './digest-of.mjs'
import { prepareFolder } from './prepare-folder.mjs'

const requirements = join(root, 'test/support/python/requirements.txt')

/**
 * Python with the libraries that read our exports back, in an environment of its own in the cache. It may be moved there, since only its interpreter is called.
 *
 * @returns {Promise<{ env: Record<string, string> } | { missing: string }>} The interpreter as `CLAIMGRAPH_PYTHON`.
 */
export async function needPythonTools() {
  const folder = join(cacheFolder(), `python-${digestOf([requirements])}`)
  const found = { env: { CLAIMGRAPH_PYTHON: join(folder, 'bin/python') } }
  if (existsSync(folder)) return found
  process.stderr.write('Fetching networkx, igraph and pybtex for the tests…\n')
  const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--no-deps', '-r', requirements]
  const problem = await prepareFolder(folder, (building) => [
    ['python3', ['-m', 'venv', building]],
    [join(building, 'bin/python'), pip],
  ])
  return problem ? { missing: `no Python tools: ${problem}` } : found
}
