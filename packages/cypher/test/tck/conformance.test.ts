import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimgraphEngine } from '../../tck/claimgraph-engine.js'
import type { Report } from '../../tck/report.js'
import { runSuite } from '../../tck/run-suite.js'

/** The suite is no part of the project: where it is absent, the cases of this folder test the engine. */
const SUITE = new URL('../../../../../shared/opencypher-tck', import.meta.url).pathname

describe.skipIf(!existsSync(SUITE))('the openCypher conformance suite', () => {
  let report: Report

  beforeAll(async () => {
    report = await runSuite(SUITE, claimgraphEngine)
  })

  it('is read whole', () => {
    expect(report.total).toBe(3897)
    expect(report.skipped).toBe(50)
    expect(report.passed + report.failed).toBe(3847)
  })

  it('passes', () => {
    expect(report.failures.map(({ feature, scenario, reason }) => `${feature} ${scenario}: ${reason}`)).toEqual([])
  })
})
