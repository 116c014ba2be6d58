import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openNeo4j, sync } from '@claimgraph/neo4j'
import { openSession } from '@claimgraph/pipeline'
import { beforeEach, describe, expect, it } from 'vitest'
import { fixture, freshFolder } from '../../apps/cli/test/run-bin.js'
import { answer } from '../../apps/cli/test/run-main.js'
import { startFaultyProxy } from '../support/faulty-proxy.js'
import { emptyNeo4j, graphInNeo4j, itemsOf } from '../support/graph-in-neo4j.js'
import { sampleGraph } from '../support/sample-graph.js'
import type { Setting } from './setting.js'

const whole = sampleGraph()
const bin = fileURLToPath(new URL('../../apps/cli/bin/claimgraph.js', import.meta.url))

export function interruptedSuite(setting: () => Setting): void {
  const serverPort = () => Number(new URL(setting().settings.uri).port)

  describe('a sync that is interrupted', () => {
    beforeEach(() => emptyNeo4j(setting().db))

    it.each([500, 3_000, 12_000, 30_000, 60_000])(
      'is completed by the next when every connection is cut after %i bytes',
      async (after) => {
        const { db, settings } = setting()
        const proxy = await startFaultyProxy(serverPort(), { how: 'cut', after })
        const through = { ...settings, uri: `bolt://127.0.0.1:${proxy.port}`, retryMilliseconds: 300 }
        const cut = openNeo4j(through).then((one) => sync(whole, one, { batchRows: 20 }).finally(() => one.close()))
        await cut.catch((error: unknown) => expect(error).toMatchObject({ kind: 'unavailable' }))
        await proxy.close()
        await sync(whole, db)
        expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
      },
    )

    it('goes on by itself when only a few connections are cut', async () => {
      const { db, settings } = setting()
      const proxy = await startFaultyProxy(serverPort(), { how: 'cut', after: 20_000, connections: 3 })
      const one = await openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` })
      await sync(whole, one, { batchRows: 20 })
      await one.close()
      await proxy.close()
      expect(proxy.sent()).toBeGreaterThan(20_000)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
    })

    it('is completed by the next when its process is killed', async () => {
      const { db, settings } = setting()
      const library = join(await freshFolder(), 'library.jsonl')
      await answer(['build', fixture('listing.txt'), '--db', library])
      const proxy = await startFaultyProxy(serverPort(), { how: 'stall', after: 35_000 })
      const env = { ...process.env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`, NEO4J_PASSWORD: settings.password }
      const child = spawn(process.execPath, [bin, 'sync', '--db', library], { env, stdio: 'ignore' })
      while (proxy.sent() < 35_000) await new Promise((resolve) => setTimeout(resolve, 50))
      child.kill('SIGKILL')
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
      await proxy.close()
      const { graph } = await openSession(library)
      const half = await graphInNeo4j(db)
      expect(half.length).toBeGreaterThan(0)
      expect(half.length).toBeLessThan(graph.order + graph.size)
      await sync(graph, db)
      expect(await graphInNeo4j(db)).toEqual(itemsOf(graph))
    })
  })

  it('a server that ends in the middle and comes back is waited for, as long as was said', async () => {
    const { db, settings, server } = setting()
    await emptyNeo4j(db)
    const [patient, hasty] = await Promise.all([
      openNeo4j({ ...settings, retryMilliseconds: 240_000 }),
      openNeo4j({ ...settings, retryMilliseconds: 200 }),
    ])
    let killed: Promise<void> | undefined
    const killOnce = ({ step, done }: { step: string; done: number }) => {
      if (step === 'nodes' && done > 10) killed ??= server.kill().then(() => server.start())
    }
    const waiting = sync(whole, patient, { batchRows: 5, onProgress: killOnce })
    while (killed === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
    await expect(sync(whole, hasty)).rejects.toMatchObject({ kind: 'unavailable' })
    await killed
    await waiting
    await Promise.all([patient.close(), hasty.close()])
    expect(await graphInNeo4j(db)).toEqual(itemsOf(whole))
  })
}
