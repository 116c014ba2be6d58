import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { claimgraphEngine } from './claimgraph-engine.js'
import { runSuite } from './run-suite.js'
import { writeReport } from './write-report.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, area: { type: 'string' }, only: { type: 'string' } },
})
const folder = positionals[0] ?? '../shared/opencypher-tck'

if (existsSync(folder)) {
  const selection = {
    ...(values.area === undefined ? {} : { area: values.area }),
    ...(values.only === undefined ? {} : { only: values.only }),
  }
  const report = await runSuite(folder, claimgraphEngine, selection)
  process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : writeReport(report))
} else {
  process.stderr.write(`No conformance suite at ${folder}: give its folder, the one that holds features/ and graphs/.\n`)
  process.exitCode = 2
}
