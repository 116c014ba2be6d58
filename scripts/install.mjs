import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { must, root } from './run.mjs'

/** Install what the lock file names, when `node_modules` is absent or older than it. */
export async function install() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write('Installing…\n')
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
