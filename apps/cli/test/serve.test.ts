import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { fixture, freshFolder } from './run-bin.js'
import { answer } from './run-main.js'

it.each(['SIGINT', 'SIGTERM'] as const)(
  'serves on a free port, says where but no token to a log, and ends cleanly at %s',
  async (signal) => {
    const db = join(await freshFolder(), 'library.jsonl')
    await answer(['build', fixture('listing.txt'), '--db', db])
    const bin = fileURLToPath(new URL('../bin/claimgraph.js', import.meta.url))
    const token = 'moss-and-lichen'
    const env = { ...process.env, NODE_OPTIONS: '', CLAIMGRAPH_TOKEN: token }
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--db', db], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const closed = once(child, 'close')
    let said = ''
    for await (const chunk of child.stderr) {
      said += String(chunk)
      if (said.includes('\n')) break
    }
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said) ?? []
    expect(said).not.toContain(token)
    const reply = await fetch(`${url}api/stats`, { headers: { authorization: `Bearer ${token}` } })
    expect(await reply.json()).toMatchObject({ papers: 6 })
    child.kill(signal)
    expect(await closed).toEqual([0, null])
  },
)
