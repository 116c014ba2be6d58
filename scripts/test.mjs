import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { needChromium } from './needs/chromium.mjs'
import { needGephi } from './needs/gephi.mjs'
import { needNeo4j } from './needs/neo4j.mjs'
import { needPythonTools } from './needs/python-tools.mjs'
import { needSpark } from './needs/spark.mjs'
import { root, run } from './run.mjs'

// `npm test`: install, build, get what the tests need, run them all. Arguments go to vitest. The last line counts.
await install()
await build()

const env = {}
const missing = []
for (const need of [needChromium, needNeo4j, needPythonTools, needGephi, needSpark]) {
  const found = await need()
  if ('missing' in found) missing.push(found.missing)
  else Object.assign(env, found.env)
}

const report = join(root, '.cache/tests.json')
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]
const { code } = await run(process.execPath, [...vitest, ...process.argv.slice(2)], { env })

const { passed, failed, skipped } = counts()
for (const reason of missing) console.log(`skipped: ${reason}`)
const failedForMissing = process.env.CI === 'true' ? missing.length : 0
console.log(`${passed} passed, ${failed + failedForMissing} failed, ${skipped} skipped`)
process.exit(code !== 0 ? code : failedForMissing > 0 ? 1 : 0)

function counts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    // A suite that fails to load has no failed test of its own, but is no success.
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
    return {
      passed: numPassedTests,
      failed,
      skipped: numPendingTests + (numTotalTests - numPassedTests - numFailedTests - numPendingTests),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
