import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from './support/run.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

it('the reference of the packages is complete: every export has words of its own, and every link leads somewhere', async () => {
  const typedoc = join(ROOT, 'node_modules/typedoc/bin/typedoc')
  const { code, stdout, stderr } = await run(process.execPath, [typedoc, '--emit', 'none', '--logLevel', 'Warn'], ROOT)
  expect(`${stdout}${stderr}`).toBe('')
  expect(code).toBe(0)
}, 300_000)
