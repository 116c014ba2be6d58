import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pythonTools } from './support/python-tools.js'
import { serveBuilt } from './support/serve-built.js'

const CONFIG = fileURLToPath(new URL('support/python/schemathesis.toml', import.meta.url))
/** Requests of each operation and phase; more find no more here, and take longer. */
const EXAMPLES = '8'

/** Schemathesis on a server: its exit code and what it says. */
async function test(python: string, url: string): Promise<{ readonly code: number | null; readonly report: string }> {
  const options = ['--checks', 'all', '--phases', 'coverage,fuzzing', '-n', EXAMPLES, '--seed', '1', '--warnings', 'off']
  // It leaves a folder of its own where it runs.
  const cwd = await mkdtemp(join(tmpdir(), 'claimgraph-schemathesis-'))
  const child = spawn(python, ['-m', 'schemathesis.cli', '--config-file', CONFIG, 'run', `${url}api/openapi.json`, ...options], {
    cwd,
  })
  let report = ''
  child.stdout.on('data', (chunk: Buffer) => (report += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (report += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  await rm(cwd, { recursive: true, force: true })
  return { code, report }
}

describe.skipIf(pythonTools === undefined)('the API and its description', () => {
  it('leave schemathesis nothing to find fault with', { timeout: 300_000 }, async () => {
    const built = await serveBuilt('examples/autoregressive-generation.txt')
    const { code, report } = await test(pythonTools ?? '', built.url)
    await built.end()
    expect(report).toMatch(/Tested: \d\d/u)
    expect(code, report).toBe(0)
  })
})
